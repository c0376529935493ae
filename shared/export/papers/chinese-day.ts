import type { Language } from '../../base/language'
import { changedMark, markedCell } from './changed-mark'
import { chineseStyles } from './chinese-styles'
import { conditionLines, placeWords } from './entry-words'
import { hostEscort } from './host-escort'
import type { Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, dayText, untilText } from './paper-times'
import { plain } from './plain-words'
import type { Entry, ProgrammeDay, ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { rule, weights } from './setting/rules'
import { baselineOf } from './setting/style'
import { withoutGroups } from './without-groups'

type HalfDay = 'morning' | 'afternoon' | 'evening'

export const chineseMeasure = mm(156)
const narrow = { half: mm(10.5), time: mm(27), matter: mm(64), place: mm(29), escort: mm(25.5) }
// Words of other scripts are longer than hanzi, and an hour in French than 09:30–10:40.
const wide = { half: mm(11.5), time: mm(29), matter: mm(52), place: mm(31), escort: mm(32.5) }
// `10 h 50 – 11 h 25` is the longest hour.
const french = { half: mm(12.5), time: mm(32.5), matter: mm(49.5), place: mm(30), escort: mm(31.5) }
const widthsOf: Readonly<Record<Language, typeof narrow>> = { zh: narrow, en: wide, ru: wide, fr: french }

/** A day of a Chinese programme: three lines a table, divided into halves by hairlines; a page may end only between those. */
export function chineseDay(frame: PaperFrame, day: ProgrammeDay, first: boolean): readonly Block[] {
  const { rows } = day
  const head: Block = {
    // What stands above a day depends on whether it opens a page: only there the columns are named again.
    ...(first
      ? { node: headOf(frame, day, { named: true, continued: false }) }
      : {
          node: { stack: [] },
          before: headOf(frame, day, { named: false, continued: false }),
          // Not a repetition: the first head of a day that opens a page.
          continued: { ...headOf(frame, day, { named: true, continued: false }), role: 'part' }
        }),
    space: first ? mm(5) : mm(5.4),
    keepWithNext: true
  }
  // A half of a day stays whole, unless the page before it would end a third empty; of a long one two rows stay together.
  const isShort = (half: HalfDay): boolean => rows.filter((row) => halfOf(row) === half).length <= 5
  const body = rows.map((row, index): Block => {
    const half = halfOf(row)
    const before = rows[index - 1]
    const next = rows[index + 1]
    const opens = before === undefined || halfOf(before) !== half
    const last = next === undefined
    const afterNext = rows[index + 2]
    const lastButOne = afterNext === undefined || halfOf(afterNext) !== half
    const node = rowOf(frame, row, opens ? half : undefined)
    return {
      node: last ? { stack: [node, rule(chineseMeasure, weights.closing)] } : node,
      ...(opens && index > 0 ? { before: rule(chineseMeasure, weights.hair) } : {}),
      continued: headOf(frame, day, { named: true, continued: true }),
      keepWithNext: !last && halfOf(next) === half && (isShort(half) || opens || lastButOne),
      yields: !opens && !lastButOne
    }
  })
  return [head, ...body]
}

function halfOf([{ time }]: ProgrammeRow): HalfDay {
  const start = time.start ?? '00:00'
  return start < '12:00' ? 'morning' : start < '18:00' ? 'afternoon' : 'evening'
}

function headOf(
  { composer, language }: PaperFrame,
  day: ProgrammeDay,
  { named, continued }: { readonly named: boolean; readonly continued: boolean }
): Node {
  const { p, say } = composer
  const styles = chineseStyles(language)
  const widths = widthsOf[language]
  const name = dayText(day.date, language)
  const text = continued ? say('sheets.chinese.continuedDay', { day: name }) : name
  // Both forms of a head are measured, so that each needs an id of its own.
  const id = `day-${day.date}${named ? '-named' : ''}`
  const outline = { outline: true, outlineText: name, id, outlineParentId: 'programme' }
  const heads = [
    { width: widths.half, stack: [] },
    { ...p(styles.head, say('sheets.chinese.time'), { width: widths.time, indent: 0 }), hours: true as const },
    p(styles.head, say('sheets.chinese.matter'), { width: widths.matter }),
    p(styles.head, say('sheets.chinese.place'), { width: widths.place }),
    p(styles.head, say('sheets.chinese.escort'), { width: widths.escort })
  ]
  return {
    stack: [
      p(styles.day, text, { below: mm(1.3), ...(continued ? {} : outline) }),
      rule(chineseMeasure, weights.day),
      ...(named
        ? [
            { margin: [0, mm(1.1), 0, mm(1)] as const, role: 'heads' as const, columns: heads },
            rule(chineseMeasure, weights.hair, [0, 0, 0, mm(0.6)])
          ]
        : [{ stack: [], margin: [0, 0, 0, mm(0.6)] as const }])
    ]
  }
}

function rowOf(frame: PaperFrame, row: ProgrammeRow, half: HalfDay | undefined): Node {
  const { composer, language } = frame
  const { p, say } = composer
  const styles = chineseStyles(language)
  const widths = widthsOf[language]
  const [first] = row
  const journey = first.kind === 'journey'
  const time = journey ? styles.second : styles.time
  const down = (size: Parameters<typeof baselineOf>[0]): number =>
    baselineOf(journey ? styles.second : styles.entry) - baselineOf(size)
  const { start, until } = first.time
  const hours = start === undefined ? '' : clockText(start, language) + (until === undefined ? '' : untilText(until, language))
  const groups = row.map((entry): Node => {
    const lines = placeLines(frame, entry)
    return {
      columns: [
        { width: widths.matter, stack: matterOf(frame, entry, row.length > 1) },
        {
          width: widths.place,
          stack: lines.map((line, index) =>
            p(styles.second, [...line], { right: mm(2), above: index === 0 ? down(styles.second) : 0 })
          )
        },
        {
          width: widths.escort,
          stack: hostEscort(frame, entry.item).map((name, index) =>
            p(styles.second, name, { above: index === 0 ? down(styles.second) : 0 })
          )
        }
      ]
    }
  })
  return {
    margin: [0, mm(journey ? 0.9 : 1.3), 0, mm(journey ? 0.2 : 1.3)],
    role: 'row',
    columns: [
      markedCell(
        changedMark(frame, row, styles.entry, mm(7)),
        p(styles.half, half === undefined ? '' : say(`sheets.chinese.${half}`), { width: widths.half, above: down(styles.half) })
      ),
      p(time, hours, { width: widths.time, above: down(time), role: 'row-head' }),
      {
        width: chineseMeasure - widths.half - widths.time,
        stack: groups,
        ...(groups.length === 1 ? { role: 'cells' as const } : { span: 3 })
      }
    ]
  }
}

function matterOf({ composer, language }: PaperFrame, entry: Entry, several: boolean): readonly Node[] {
  const { p, say } = composer
  const styles = chineseStyles(language)
  const separator = say('papers.list.names')
  const names = entry.groups.map((group) => plain(group.name)).join(separator)
  const label: readonly Words[] = several && names !== '' ? [say('sheets.chinese.group', { groups: names })] : []
  const aside = several ? undefined : entry.without.length > 0 ? withoutGroups(entry, composer) : names
  const right = mm(3)
  return [
    p(entry.kind === 'journey' ? styles.second : styles.entry, [...label, ...entry.title], { right, title: true }),
    ...entry.seconds.map((line) => p(styles.second, [...line], { right })),
    ...(aside === undefined || aside === '' ? [] : [p(styles.second, aside, { right })])
  ]
}

function placeLines({ composer }: PaperFrame, entry: Entry): readonly (readonly Words[])[] {
  const place = placeWords(entry, composer)
  return [...(place.length === 0 ? [] : [place]), ...conditionLines(entry, composer).map((line) => [line])]
}
