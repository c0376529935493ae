import type { Language } from '../../base/language'
import { changedMark } from './changed-mark'
import { conditionLines } from './entry-words'
import { joinedWords } from './joined-words'
import { noteOfItem } from './note-of-item'
import type { Composer, Part, Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, isShortHour, untilText } from './paper-times'
import type { Entry, ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { baselineOf, type Style } from './setting/style'
import { type GuestStyles, guestStyles } from './western-styles'
import { withoutGroups } from './without-groups'

type RowSetting = {
  readonly measure: number
  readonly internal: boolean
  readonly journey: boolean
  /** The row above is the journey to it. */
  readonly hangs: boolean
}

const [placeColumn, gutter] = [mm(46), mm(5)]
// `10 h 30 – 11 h 40` is a fifth longer than the hours of the others.
const timeColumns: Readonly<Record<Language, number>> = { en: mm(29), ru: mm(29), zh: mm(29), fr: mm(34) }
const padding = mm(1.55)
const digit = 0.572

/** One row of a Western programme: time, matter, place; or the groups of a parting hour side by side. */
export function westernRow(frame: PaperFrame, row: ProgrammeRow, setting: RowSetting): Node {
  const { journey, hangs, internal } = setting
  const [first] = row
  const timeColumn = timeColumns[frame.language]
  const styles = guestStyles(frame.language)
  const margin = [0, hangs ? mm(1.25) : padding, 0, journey ? mm(0.4) : padding] as const
  const time: Node = {
    stack: [...changedMark(frame, row, styles.time), ...timeOf(frame, first, journey)],
    width: timeColumn,
    role: 'row-head'
  }
  const rest = setting.measure - timeColumn
  if (row.length > 1) {
    return { margin, role: 'row', columns: [time, { width: rest, span: 2, stack: halves(frame, row, styles, rest, internal) }] }
  }
  const matter = journey ? journeyMatter(frame, first, styles, internal) : entryMatter(frame, first, styles, internal)
  return {
    margin,
    role: 'row',
    columns: [
      time,
      { width: rest - placeColumn, stack: matter },
      { width: placeColumn, stack: placeOf(frame, first, styles, journey) }
    ]
  }
}

function timeOf({ composer, language }: PaperFrame, entry: Entry, journey: boolean): readonly Node[] {
  const { time } = guestStyles(language)
  const { start, until } = entry.time
  if (start === undefined) return []
  const startText = clockText(start, language)
  const startWords: Part = journey ? startText : { words: startText, as: { weight: 600 } }
  const indent = isShortHour(startText) ? time.size * digit : 0
  return [composer.p(time, [startWords, until === undefined ? undefined : untilText(until, language)], { indent })]
}

function entryMatter(frame: PaperFrame, entry: Entry, styles: GuestStyles, internal: boolean): readonly Node[] {
  const { composer } = frame
  const right = gutter
  return [
    composer.p(styles.entry, [...entry.title], { title: true, right }),
    ...entry.seconds.map((line) => composer.p(styles.second, [...line], { right })),
    ...groupLine(frame, entry, styles),
    ...internalOf(frame, entry, styles, internal)
  ]
}

/** For whom an entry is, or for whom it is not, whichever is shorter. */
function groupLine({ composer }: PaperFrame, entry: Entry, styles: GuestStyles): readonly Node[] {
  const { say, p } = composer
  const separator = say('papers.list.names')
  if (entry.without.length > 0) return [p(styles.aside, withoutGroups(entry, composer), { right: gutter })]
  const names = entry.groups.map((group) => group.name)
  return names.length === 0 ? [] : [p(styles.aside, joinedWords(names, separator), { right: gutter })]
}

function journeyMatter(frame: PaperFrame, entry: Entry, styles: GuestStyles, internal: boolean): readonly Node[] {
  const { composer } = frame
  const above = baselineOf(styles.time) - baselineOf(styles.aside)
  const lines = entry.seconds.map((line) => composer.p(styles.aside, [...line], { right: gutter }))
  const title = composer.p(styles.aside, [...entry.title], { above, right: gutter })
  return [title, ...lines, ...internalOf(frame, entry, styles, internal)]
}

/** Audience and notes of an entry, for organisers alone. */
function internalOf({ composer }: PaperFrame, { item }: Entry, styles: GuestStyles, internal: boolean): readonly Node[] {
  if (!internal) return []
  const style: Style = { ...styles.second, size: styles.fact.size }
  const audience = item.audience.kind === 'guests' ? undefined : composer.say(`papers.book.only.${item.audience.kind}`)
  const notes = noteOfItem(composer, item)
  const note: Part = { words: `${composer.say('papers.book.internal')} `, as: { weight: 600 } }
  return [
    ...(audience === undefined ? [] : [composer.p({ ...style, weight: 600 }, audience, { right: gutter })]),
    ...(notes === undefined ? [] : [composer.p(style, [note, notes], { right: gutter })])
  ]
}

function placeOf({ composer }: PaperFrame, entry: Entry, styles: GuestStyles, journey: boolean): readonly Node[] {
  const lines: readonly (readonly [Style, readonly Words[]])[] = [
    ...(entry.place.length === 0 ? [] : [[styles.second, entry.place] as const]),
    ...conditionsOf(entry, composer).map((line) => [styles.aside, [line]] as const)
  ]
  const main = journey ? styles.time : styles.entry
  return lines.map(([style, words], index) =>
    composer.p(style, [...words], index === 0 ? { above: baselineOf(main) - baselineOf(style) } : {})
  )
}

/** Groups that go different ways at one hour: half the width each, with a label over each. */
function halves(frame: PaperFrame, row: ProgrammeRow, styles: GuestStyles, width: number, internal: boolean): readonly Node[] {
  const { composer } = frame
  const label: Style = { ...styles.label, colour: 'rubric' }
  const above = baselineOf(styles.time) - baselineOf(label)
  const right = gutter
  const half = (entry: Entry): Node => ({
    width: width / 2,
    stack: [
      composer.p(
        label,
        joinedWords(
          entry.groups.map((group) => group.name),
          composer.say('papers.list.groups')
        ),
        { above, right }
      ),
      composer.p(styles.entry, [...entry.title], { title: true, right }),
      ...entry.seconds.map((line) => composer.p(styles.second, [...line], { right })),
      ...(entry.place.length === 0 ? [] : [composer.p(styles.aside, [...entry.place], { right })]),
      ...conditionsOf(entry, composer).map((line) => composer.p(styles.aside, line, { right })),
      ...internalOf(frame, entry, styles, internal)
    ]
  })
  const pairs = Array.from({ length: Math.ceil(row.length / 2) }, (_, index) => row.slice(index * 2, index * 2 + 2))
  return pairs.map((pair, index) => ({ margin: [0, index === 0 ? 0 : mm(2), 0, 0], columns: pair.map(half) }))
}

/** In Russian a dress is an adjective that says nothing without its noun. */
function conditionsOf(entry: Entry, composer: Composer): readonly Words[] {
  return composer.language === 'ru' ? conditionLines(entry, composer) : entry.conditions
}
