import { changedMark, markedCell } from './changed-mark'
import { conditionLines, secondLines, titleWords } from './entry-words'
import type { Composer } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, dayText, isShortHour, untilText } from './paper-times'
import { plain } from './plain-words'
import type { Entry, ProgrammeDay, ProgrammeRow } from './programme-data'
import { russianStyles as styles } from './russian-styles'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { withoutGroups } from './without-groups'

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
        stack: row.flatMap((entry, index) => entryOf(frame, entry, several, index === 0 ? 0 : mm(2.2)))
      }
    ]
  }
}

/** What happens, in whose name and for which groups as one paragraph; where and how in italic below. */
function entryOf({ composer, language }: PaperFrame, entry: Entry, several: boolean, above: number): readonly Node[] {
  const { p, say } = composer
  const groups = groupsOf(entry, composer, several)
  // A journey has its minutes in brackets already.
  const journey = entry.kind === 'journey'
  const beside = groups === undefined || journey ? [] : [say('sheets.russian.ofGroups', { groups })]
  return [
    p(styles.entry, [...titleWords(entry, language), ...beside], { title: true, above }),
    ...(groups !== undefined && journey ? [p(styles.place, groups)] : []),
    ...(entry.place.length === 0 ? [] : [p(styles.place, [...entry.place])]),
    ...secondLines(entry, language).map((line) => p(styles.place, [...line])),
    ...conditionLines(entry, composer).map((line) => p(styles.place, line))
  ]
}

/** For whom it is, or, where those are fewer, for whom it is not. */
function groupsOf(entry: Entry, composer: Composer, several: boolean): string | undefined {
  if (entry.without.length > 0 && !several) return withoutGroups(entry, composer)
  if (entry.groups.length === 0) return undefined
  return entry.groups.map((group) => plain(group.name)).join(composer.say('papers.list.names'))
}
