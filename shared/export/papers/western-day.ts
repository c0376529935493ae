import type { Part } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { dayText } from './paper-times'
import type { ProgrammeDay } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { rule, weights } from './setting/rules'
import { baselineOf } from './setting/style'
import { westernRow } from './western-row'
import { guestStyles } from './western-styles'

export type DaySetting = {
  readonly measure: number
  /** The first day of its section stands a little further below what is above. */
  readonly first: boolean
  /** Print what only organisers may read; the visit must be their view of it. */
  readonly internal: boolean
  readonly outline: {
    readonly id: string
    readonly outlineText: string
    readonly outlineParentId?: string
    readonly heading?: 2
  }
}

/** A day of the programme: its head, then an entry a row. Journeys hang on what follows them. */
export function westernDay(frame: PaperFrame, day: ProgrammeDay, setting: DaySetting): readonly Block[] {
  const head: Block = {
    node: headOf(frame, day, setting, false),
    space: mm(setting.first ? 6.2 : 5),
    keepWithNext: day.rows.length > 0
  }
  const rows = day.rows.map((row, index): Block => {
    const hangs = day.rows[index - 1]?.[0].kind === 'journey'
    const journey = row[0].kind === 'journey'
    const isLast = index === day.rows.length - 1
    const nearEnd = index === day.rows.length - 2
    return {
      node: westernRow(frame, row, { ...setting, journey, hangs }),
      ...(index === 0 || hangs ? {} : { before: rule(setting.measure, weights.hair) }),
      keepWithNext: !isLast && (index === 0 || journey || nearEnd),
      continued: headOf(frame, day, setting, true)
    }
  })
  return [head, ...rows]
}

function headOf({ composer, language }: PaperFrame, day: ProgrammeDay, setting: DaySetting, continued: boolean): Node {
  const { measure, outline } = setting
  const styles = guestStyles(language)
  const { p, say } = composer
  const style = continued ? styles.dayContinued : styles.day
  const name = dayText(day.date, language)
  const goesOn: Part = { words: say('papers.guest.continued'), as: { weight: 400, italic: true } }
  const content: readonly Part[] = continued ? [say('papers.guest.continuedDay', { day: name }), goesOn] : [name]
  return {
    stack: [
      rule(measure, weights.day),
      {
        margin: [0, mm(continued ? 1.5 : 2.1), 0, mm(continued ? 1.6 : 1.1)],
        columns: [
          p(style, content, { width: measure * 0.6, ...(continued ? {} : { ...outline, outline: true }) }),
          p(styles.theme, day.theme, { width: measure * 0.4, above: baselineOf(style) - baselineOf(styles.theme) })
        ]
      },
      rule(measure, weights.hair)
    ]
  }
}
