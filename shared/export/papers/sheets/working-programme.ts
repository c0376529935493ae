import { inOrder } from '../../../rules/item-order'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import type { Words } from '../paper-composer'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { dayText, dayWithYearText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { type ProgrammeDay, programmeDays } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { acceptedFindings } from './accepted-findings'
import { acrossMeasure, acrossSection, acrossSheet } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { columnHeads } from './sheet-table'
import { type BarPart, drawn } from './transfer-bar'
import { journeyRow, workingColumns, workingRow } from './working-row'

/** The programme for those who run it: the same hours, and beside each who meets, drives, interprets and answers for it. */
export function workingProgramme(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { composer, visit, language, hostCity, offset } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const name = composer.say('sheets.working.name')
  const sections = days.map((day, index): Section => {
    const dates = dayWithYearText(day.date, language)
    const right = composer.say('sheets.furniture.when', { dates, city: hostCity, offset })
    return acrossSection(frame, name, dayBlocks(frame, day, index === 0), right)
  })
  return finishedPaper(frame, wish, {
    name,
    sheet: acrossSheet,
    sections: [...sections, ...acceptedFindings(frame, frame.visit, wish.office)]
  })
}

function dayBlocks(frame: PaperFrame, day: ProgrammeDay, first: boolean): readonly Block[] {
  const entries = day.rows.flat()
  const rows = entries.map((entry, index): Block => {
    const journey = entry.kind === 'journey'
    const last = index === entries.length - 1
    const hangs = entries[index - 1]?.kind === 'journey'
    const node = journey ? journeyRow(frame, entry) : workingRow(frame, entry)
    return {
      node: last ? { stack: [node, rule(acrossMeasure, weights.closing)] } : node,
      ...(index === 0 || hangs ? {} : { before: rule(acrossMeasure, weights.hair) }),
      continued: headOf(frame, day, { first: false, continued: true }),
      keepWithNext: !last && (index === 0 || journey || index === entries.length - 2)
    }
  })
  return [{ node: headOf(frame, day, { first, continued: false }), keepWithNext: true }, ...rows]
}

type HeadKind = { readonly first: boolean; readonly continued: boolean }

function headOf(frame: PaperFrame, { date }: ProgrammeDay, { first, continued }: HeadKind): Node {
  const { composer, language, hostCity, offset } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const name = dayText(date, language)
  const text = continued ? say('sheets.russian.continuedDay', { day: name }) : name
  const style: Style = continued ? { ...styles.across, size: 13, leading: 17 } : styles.across
  const outline = continued ? {} : { outline: true, outlineText: name, id: `day-${date}` }
  const wide = acrossMeasure * 0.56
  const labels = ['time', 'matter', 'meet', 'transport', 'interpreting', 'responsible', 'notes'] as const
  const columns = labels.map((label, index) => ({
    head: say(`sheets.working.${label}`),
    width: workingColumns(language)[index] ?? 0
  }))
  return {
    stack: [
      ...(first ? draftAbove(frame, 1, 3) : []),
      {
        margin: [0, 0, 0, mm(2.6)],
        columns: [
          {
            width: wide,
            stack: [
              p(style, text, outline),
              ...(continued ? [] : [p(styles.subtitle, say('sheets.working.subtitle', { city: hostCity, offset }))])
            ]
          },
          { width: acrossMeasure - wide, stack: continued ? [] : [legend(frame), numbers(frame)] }
        ]
      },
      ...columnHeads(frame, columns, acrossMeasure)
    ]
  }
}

/** What the bars of the journeys mean. */
function legend({ composer, language }: PaperFrame): Node {
  const { p, say } = composer
  const style = { ...sheetStyles(language).small, size: language === 'zh' ? 8.2 : 7.6 } as const
  const parts: readonly BarPart[] = ['boarding', 'drive', 'walk', 'slack']
  const swatch = mm(7.5)
  const wordOf = (part: BarPart): number => mm(language !== 'fr' ? 14 : part === 'boarding' ? 21 : 12)
  const rest = acrossMeasure * 0.44 - parts.reduce((sum, part) => sum + swatch + wordOf(part), 0)
  return {
    margin: [0, mm(3.4), 0, mm(0.8)],
    columns: [
      ...parts.flatMap((part): Node[] => [
        { canvas: drawn(part, 0, mm(6.2)), width: swatch, margin: [0, mm(0.9), 0, 0] },
        p(style, say(`sheets.working.${part}`), { width: wordOf(part) })
      ]),
      p({ ...style, align: 'right' }, say('sheets.working.scale'), { width: rest })
    ]
  }
}

/** The duty officer and the first numbers for emergencies that are not of the town. */
function numbers({ composer, visit, language }: PaperFrame): Node {
  const { p, read } = composer
  const style = { ...sheetStyles(language).small, align: 'right' } as const
  const contacts = inOrder(visit.contacts).filter(({ telephone }) => telephone.length > 6)
  const parts = contacts
    .slice(0, 3)
    .flatMap((contact, index) => [
      ...(index === 0 ? [] : ['\u2003']),
      { words: bound(read(contact.label, `contacts.${contact.id}.label`) ?? ''), as: { weight: 600 } as const },
      `\u00a0${contact.telephone}`
    ])
  return p(style, parts)
}

/** A short label stays on the line of its number. */
function bound(words: Words): Words {
  return typeof words === 'string' && words.length <= 36 ? words.replaceAll(' ', '\u00a0') : words
}
