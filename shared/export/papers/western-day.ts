import type { Part, Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, dayText, isShortHour, untilText } from './paper-times'
import type { Entry, ProgrammeDay, ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { rule, weights } from './setting/rules'
import { baselineOf, type Style } from './setting/style'
import { type GuestStyles, guestStyles } from './western-styles'

const measure = mm(170)
const columns = { time: mm(29), matter: mm(95), place: mm(46) }
const padding = mm(1.55)
const digit = 0.572

/** A day of the programme: its head, then an entry a row. Journeys hang on what follows them. */
export function westernDay(frame: PaperFrame, day: ProgrammeDay, place: { first: boolean; last: boolean }): readonly Block[] {
  const head: Block = { node: headOf(frame, day, false), space: mm(place.first ? 6.2 : 5), keepWithNext: true }
  const rows = day.rows.map((row, index): Block => {
    const previous = day.rows[index - 1]
    const hangs = previous?.[0].kind === 'journey'
    const journey = row[0].kind === 'journey'
    const nearEnd = place.last && index === day.rows.length - 2
    return {
      node: rowOf(frame, row, { journey, hangs }),
      ...(index === 0 || hangs ? {} : { before: rule(measure, weights.hair) }),
      keepWithNext: index === 0 || journey || nearEnd,
      continued: headOf(frame, day, true)
    }
  })
  const last = rows[rows.length - 1]
  return [head, ...rows.slice(0, -1), ...(last === undefined ? [] : [{ ...last, keepWithNext: false }])]
}

function headOf({ composer, language }: PaperFrame, day: ProgrammeDay, continued: boolean): Node {
  const styles = guestStyles(language)
  const { p, say } = composer
  const style = continued ? styles.dayContinued : styles.day
  const name = dayText(day.date, language)
  const content: Part[] = continued
    ? [
        say('papers.guest.continuedDay', { day: name }),
        { words: say('papers.guest.continued'), as: { weight: 400, italic: true } }
      ]
    : [name]
  return {
    stack: [
      rule(measure, weights.day),
      {
        margin: [0, mm(continued ? 1.5 : 2.1), 0, mm(continued ? 1.6 : 1.1)],
        columns: [
          p(style, content, { width: measure * 0.6 }),
          p(styles.theme, day.theme, { width: measure * 0.4, above: baselineOf(style) - baselineOf(styles.theme) })
        ]
      },
      rule(measure, weights.hair)
    ]
  }
}

function rowOf(frame: PaperFrame, row: ProgrammeRow, { journey, hangs }: { journey: boolean; hangs: boolean }): Node {
  const [first] = row
  const styles = guestStyles(frame.language)
  const margin = [0, hangs ? mm(1.25) : padding, 0, journey ? mm(0.4) : padding] as const
  const time = { stack: timeOf(frame, first, journey), width: columns.time }
  if (row.length > 1)
    return { margin, columns: [time, { width: columns.matter + columns.place, stack: halves(frame, row, styles) }] }
  return {
    margin,
    columns: [
      time,
      { width: columns.matter, stack: journey ? journeyMatter(frame, first, styles) : matter(frame, first, styles) },
      { width: columns.place, stack: placeOf(frame, first, styles, journey) }
    ]
  }
}

function timeOf({ composer, language }: PaperFrame, entry: Entry, journey: boolean): readonly Node[] {
  const { time } = guestStyles(language)
  const { start, until, about } = entry.time
  if (start === undefined) return []
  const startText = clockText(start, language)
  const indent = isShortHour(startText) ? time.size * digit : 0
  const untilWords = until === undefined ? [] : [untilText(until, language)]
  const startWords: Part = journey ? startText : { words: startText, as: { weight: 600 } }
  const lead = about ? [composer.say('papers.guest.about')] : []
  return [composer.p(time, [...lead, startWords, ...untilWords], { indent: about ? 0 : indent })]
}

function matter({ composer }: PaperFrame, entry: Entry, styles: GuestStyles): readonly Node[] {
  const right = mm(5)
  const groups = entry.groups.map((group) => group.name)
  return [
    composer.p(styles.entry, [...entry.title], { title: true, right }),
    ...entry.seconds.map((line) => composer.p(styles.second, [...line], { right })),
    ...(groups.length === 0 ? [] : [composer.p(styles.aside, joined(groups, composer.say('papers.list.separator')), { right })])
  ]
}

function journeyMatter({ composer }: PaperFrame, entry: Entry, styles: GuestStyles): readonly Node[] {
  const above = baselineOf(styles.time) - baselineOf(styles.aside)
  const lines = entry.seconds.map((line) => composer.p(styles.aside, [...line], { right: mm(5) }))
  return [composer.p(styles.aside, [...entry.title], { above, right: mm(5) }), ...lines]
}

function placeOf({ composer }: PaperFrame, entry: Entry, styles: GuestStyles, journey: boolean): readonly Node[] {
  const lines: (readonly [Style, readonly Words[]])[] = [
    ...(entry.place.length === 0 ? [] : [[styles.second, entry.place] as const]),
    ...entry.conditions.map((line) => [styles.aside, [line]] as const)
  ]
  const main = journey ? styles.time : styles.entry
  return lines.map(([style, words], index) =>
    composer.p(style, [...words], index === 0 ? { above: baselineOf(main) - baselineOf(style) } : {})
  )
}

/** Groups that go different ways at one hour: half the width each, with a label over each. */
function halves(frame: PaperFrame, row: ProgrammeRow, styles: GuestStyles): readonly Node[] {
  const { composer } = frame
  const half = (columns.matter + columns.place) / 2
  const label: Style = { ...styles.label, colour: 'rubric' }
  const above = baselineOf(styles.time) - baselineOf(label)
  const pairs: Entry[][] = []
  for (const [index, entry] of row.entries()) {
    if (index % 2 === 0) pairs.push([entry])
    else pairs[pairs.length - 1]?.push(entry)
  }
  return pairs.map((pair, index) => ({
    margin: [0, index === 0 ? 0 : mm(2), 0, 0],
    columns: pair.map((entry) => ({
      width: half,
      stack: [
        composer.p(
          label,
          joined(
            entry.groups.map((group) => group.name),
            composer.say('papers.list.groups')
          ),
          { above, right: mm(5) }
        ),
        composer.p(styles.entry, [...entry.title], { title: true, right: mm(5) }),
        ...entry.seconds.map((line) => composer.p(styles.second, [...line], { right: mm(5) })),
        ...(entry.place.length === 0 ? [] : [composer.p(styles.aside, [...entry.place], { right: mm(5) })]),
        ...entry.conditions.map((line) => composer.p(styles.aside, line, { right: mm(5) }))
      ]
    }))
  }))
}

function joined(words: readonly Words[], separator: string): readonly Words[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [separator, word]))
}
