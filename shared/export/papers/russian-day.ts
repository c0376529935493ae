import { changedMark, markedCell } from './changed-mark'
import { conditionLines, secondLines, titleWords } from './entry-words'
import type { Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, dayText, isShortHour, untilText } from './paper-times'
import { plain } from './plain-words'
import type { Entry, ProgrammeDay, ProgrammeRow } from './programme-data'
import { russianStyles as styles } from './russian-styles'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'

const [timeWidth, textWidth] = [mm(35), mm(145)]
const frenchTimeWidth = mm(42)
// Digits of the serif in em.
const digit = 0.559

/** A day of a Russian programme: its head in the middle, then an hour and a paragraph each; no lines at all. */
export function russianDay(frame: PaperFrame, day: ProgrammeDay): readonly Block[] {
  const { composer, language } = frame
  const name = dayText(day.date, language)
  const head = composer.p(styles.day, name, {
    below: mm(1.7),
    outline: true,
    outlineText: name,
    id: `day-${day.date}`,
    outlineParentId: 'programme'
  })
  const goesOn = (): Node =>
    composer.p(styles.dayContinued, composer.say('sheets.russian.continuedDay', { day: name }), { below: mm(1.7) })
  const rows = day.rows.map((row, index): Block => {
    const last = index === day.rows.length - 1
    return {
      node: rowOf(frame, row),
      continued: goesOn(),
      keepWithNext: !last && (index === 0 || index === day.rows.length - 2)
    }
  })
  return [{ node: head, space: mm(5.5), keepWithNext: day.rows.length > 0 }, ...rows]
}

function rowOf(frame: PaperFrame, row: ProgrammeRow): Node {
  const { composer, language } = frame
  const [{ time }] = row
  const width = language === 'fr' ? frenchTimeWidth : timeWidth
  const start = time.start === undefined ? undefined : clockText(time.start, language)
  const hours = start === undefined ? '' : start + (time.until === undefined ? '' : untilText(time.until, language))
  const indent = start !== undefined && isShortHour(start) ? styles.time.size * digit : 0
  const several = row.length > 1
  return {
    margin: [0, mm(1.25), 0, mm(1.25)],
    role: 'row',
    columns: [
      markedCell(changedMark(frame, row, styles.time), composer.p(styles.time, hours, { width, indent, role: 'row-head' })),
      {
        width: timeWidth + textWidth - width,
        stack: row.flatMap((entry, index) => entryOf(frame, entry, several, index === 0 ? 0 : mm(1.2)))
      }
    ]
  }
}

/** What happens, in whose name and for which groups as one paragraph; where and how in italic below. */
function entryOf({ composer, language }: PaperFrame, entry: Entry, several: boolean, above: number): readonly Node[] {
  const { p, say } = composer
  const groups = groupsOf(entry, say('papers.list.names'), several)
  const title: Words[] = [
    ...titleWords(entry, language),
    ...(groups === undefined ? [] : [say('sheets.russian.ofGroups', { groups })]),
    ...(entry.without.length === 0
      ? []
      : [
          say('sheets.russian.ofGroups', {
            groups: say('papers.guest.without', { groups: joined(entry.without, say('papers.list.names')) })
          })
        ])
  ]
  return [
    p(styles.entry, title, { title: true, above }),
    ...(entry.place.length === 0 ? [] : [p(styles.place, [...entry.place])]),
    ...secondLines(entry, language).map((line) => p(styles.place, [...line])),
    ...conditionLines(entry, composer).map((line) => p(styles.place, line))
  ]
}

function groupsOf(entry: Entry, separator: string, several: boolean): string | undefined {
  if (entry.groups.length === 0 || (entry.without.length > 0 && !several)) return undefined
  return joined(
    entry.groups.map((group) => group.name),
    separator
  )
}

function joined(words: readonly Words[], separator: string): string {
  return words.map((word) => plain(word)).join(separator)
}
