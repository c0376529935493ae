import type { Language } from '../../../base/language'
import type { Item, ParticipantRole, Person } from '../../../model/visit'
import { changedMark, markedCell } from '../changed-mark'
import { conditionLines, placeWords, secondLines, titleWords } from '../entry-words'
import { noteOfItem } from '../note-of-item'
import type { Part, Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, durationText, isShortHour, untilText } from '../paper-times'
import { plain } from '../plain-words'
import type { Entry } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node, StackNode, TextNode } from '../setting/node'
import { baselineOf, type Style } from '../setting/style'
import { shortNaming } from '../short-naming'
import { sheetStyles } from './sheet-styles'
import { type TransferParts, transferBar, transferParts } from './transfer-bar'

const usual = [27, 64, 36, 32, 35, 35, 41].map(mm)
// `15 h 30 – 17 h 15` is wider than the hours of the others.
const french = [32, 59, 36, 32, 35, 35, 41].map(mm)

/** Widths of the columns of the working programme. */
export function workingColumns(language: Language): readonly number[] {
  return language === 'fr' ? french : usual
}

const [, , meetWidth = 0, transportWidth = 0, interpreting = 0, responsible = 0, notes = 0] = usual
const right = mm(3)
/** Between a journey and its minutes: Russian and French name them alone, since the title says what they are of. */
const afterTitle: Readonly<Record<Language, string>> = { en: ': ', ru: ': ', zh: '。', fr: '\u00a0: ' }

/** An entry of the working programme with everything that somebody must see to. */
export function workingRow(frame: PaperFrame, entry: Entry): Node {
  const { composer, language } = frame
  const styles = sheetStyles(language)
  const [timeWidth = 0, matterWidth = 0] = workingColumns(language)
  const { item } = entry
  const small = lower(styles.strong, styles.small)
  const list = (people: readonly Person[]): readonly Node[] =>
    set(
      frame,
      styles.small,
      people.flatMap((person) => shortNaming(person, composer) ?? []),
      small
    )
  return {
    margin: [0, mm(entry.kind === 'journey' ? 0.9 : 1.25), 0, mm(1.25)],
    role: 'row',
    columns: [
      markedCell(changedMark(frame, [entry], styles.strong, mm(4.5)), {
        ...timeOf(frame, entry, 600),
        width: timeWidth,
        role: 'row-head'
      }),
      { width: matterWidth, stack: matterOf(frame, entry) },
      { width: meetWidth, stack: list(peopleIn(frame, item, ['counterpart', 'greeter', 'escort', 'signatory'])) },
      { width: transportWidth, stack: set(frame, styles.small, transportOf(frame, item), small) },
      { width: interpreting, stack: set(frame, styles.small, interpretersOf(frame, item), small) },
      { width: responsible, stack: responsibleOf(frame, item, small) },
      { width: notes, stack: set(frame, styles.small, notesOf(frame, item), small) }
    ]
  }
}

/** A journey: its bar with the minutes in words, what carries it, and what is wrong with its slack. */
export function journeyRow(frame: PaperFrame, entry: Entry): Node {
  const { composer, language } = frame
  const styles = sheetStyles(language)
  const parts = transferParts(frame.visit, entry.item)
  const bar = parts === undefined ? undefined : transferBar(parts)
  const words = parts === undefined ? undefined : minutesOf(frame, parts)
  const [timeWidth = 0, matterWidth = 0] = workingColumns(language)
  const wide = matterWidth + meetWidth
  const line: readonly Part[] = [
    { words: plain(entry.title[0]) ?? '', as: { weight: 600 } },
    ...(words === undefined ? [] : [`${afterTitle[language]}${words}`])
  ]
  const head: readonly Node[] =
    bar === undefined
      ? [composer.p(styles.small, line, { right: mm(4) })]
      : [
          {
            columns: [
              { canvas: bar.canvas, width: bar.width + mm(2), margin: [0, mm(1), 0, 0] },
              composer.p(styles.small, line, { width: wide - bar.width - mm(2), right: mm(4) })
            ]
          }
        ]
  return {
    margin: [0, mm(1.25), 0, mm(0.4)],
    role: 'row',
    columns: [
      markedCell(changedMark(frame, [entry], styles.small, mm(4.5)), {
        ...timeOf(frame, entry, 400),
        width: timeWidth,
        role: 'row-head'
      }),
      { width: wide, span: 2, stack: head },
      { width: transportWidth + interpreting, span: 2, stack: set(frame, styles.small, entry.conditions, 0) },
      {
        width: responsible + notes,
        span: 2,
        stack: [...warningOf(frame, parts), ...set(frame, styles.small, notesOf(frame, entry.item), 0)]
      }
    ]
  }
}

function timeOf({ composer, language }: PaperFrame, entry: Entry, weight: 400 | 600): TextNode | StackNode {
  const styles = sheetStyles(language)
  const style: Style = weight === 600 ? { ...styles.hour, leading: styles.strong.leading } : styles.small
  const { start, until } = entry.time
  if (start === undefined) return { stack: [] }
  const text = clockText(start, language)
  const tail = until === undefined ? undefined : untilText(until, language)
  return composer.p(style, [{ words: text, as: { weight } }, tail], {
    indent: isShortHour(text) ? style.size * 0.572 : 0
  })
}

function matterOf(frame: PaperFrame, entry: Entry): readonly Node[] {
  const { composer, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const internal = entry.item.audience.kind !== 'guests'
  const [, matterWidth = 0] = workingColumns(language)
  const title = p(styles.strong, [...titleWords(entry, language)], { right, title: true })
  const groups = entry.groups.map((group) => plain(group.name)).join(say('papers.list.names'))
  const lines: readonly (readonly Words[])[] = [
    ...(entry.place.length === 0 ? [] : [placeWords(entry, composer)]),
    ...secondLines(entry, language),
    ...(groups === '' ? [] : [[groups]]),
    ...conditionLines(entry, composer).map((line) => [line])
  ]
  return [
    internal ? { columns: [internalMark(frame), { ...title, width: matterWidth - mm(12.5) }] } : title,
    ...lines.map((line) => p(styles.small, [...line], { right }))
  ]
}

/** СЛУЖ. in a frame, the only one that a paper has besides plans. */
function internalMark({ composer, language }: PaperFrame): Node {
  const style: Style = { family: 'sans', size: language === 'zh' ? 8.2 : 6.8, leading: 9, tracking: 0.05, align: 'center' }
  const [width, height] = [mm(10.8), mm(3.6)]
  const thin = { type: 'line', lineWidth: 0.45, lineColor: 'black' } as const
  return {
    width: mm(12.5),
    stack: [
      {
        canvas: [
          { ...thin, x1: 0, y1: 0, x2: width, y2: 0 },
          { ...thin, x1: 0, y1: height, x2: width, y2: height },
          { ...thin, x1: 0, y1: 0, x2: 0, y2: height },
          { ...thin, x1: width, y1: 0, x2: width, y2: height }
        ],
        margin: [0, mm(0.7), 0, -height]
      },
      composer.p(style, composer.say('sheets.working.internal'), { right: mm(1.7), above: mm(0.25) })
    ]
  }
}

function transportOf({ visit, composer }: PaperFrame, item: Item): readonly Words[] {
  const { read, say } = composer
  const names = (item.transfer?.vehicles ?? []).flatMap(
    (id) => plain(read(visit.vehicles[id]?.name, `vehicles.${id}.name`)) ?? []
  )
  const baggage = read(item.transfer?.baggage, `items.${item.id}.transfer.baggage`)
  return [...(names.length === 0 ? [] : [names.join(say('papers.list.names'))]), ...(baggage === undefined ? [] : [baggage])]
}

/** Interpreters of both sides are told apart by the full name of their office. */
function interpretersOf(frame: PaperFrame, item: Item): readonly Words[] {
  const { composer } = frame
  return peopleIn(frame, item, ['interpreter']).flatMap(
    (person) => composer.read(person.function, `people.${person.id}.function`) ?? shortNaming(person, composer) ?? []
  )
}

function responsibleOf({ visit, composer, language }: PaperFrame, item: Item, above: number): readonly Node[] {
  const styles = sheetStyles(language)
  return item.participants
    .flatMap(({ person, role }) => (role === 'responsible' ? (visit.people[person] ?? []) : []))
    .flatMap((person, index): readonly Node[] => [
      composer.p(styles.small, shortNaming(person, composer), { right: mm(1.5), above: index === 0 ? above : 0 }),
      ...(person.telephone === undefined ? [] : [composer.p(styles.smallStrong, person.telephone)])
    ])
}

function notesOf({ visit, composer }: PaperFrame, item: Item): readonly Words[] {
  const notes = noteOfItem(composer, item)
  const accepted = visit.acceptedFindings.filter(({ key }) => key.split('/').includes(item.id))
  return [
    ...(notes === undefined ? [] : [notes]),
    ...accepted.map(({ reason, by }) => composer.say('sheets.working.accepted', { reason, by }))
  ]
}

/** The whole way and its slack first, as programmes print them; then what the minutes of the way are spent on. */
function minutesOf({ composer, language }: PaperFrame, parts: TransferParts): string {
  const { say } = composer
  const spent = ['finish', 'walk', 'boarding', 'drive', 'gate'] as const
  const time = durationText(
    spent.reduce((sum, part) => sum + parts[part], 0),
    language
  )
  const slack = durationText(Math.abs(parts.slack), language)
  const named = spent.flatMap((part) =>
    parts[part] > 0 ? [say(`sheets.working.${part}Time`, { time: durationText(parts[part], language) })] : []
  )
  const way = say(parts.slack < 0 ? 'sheets.working.wayShort' : 'sheets.working.wayTime', { time, slack })
  return say('sheets.working.wayParts', { way, parts: named.join(say('papers.list.names')) })
}

function warningOf({ composer, language }: PaperFrame, parts: TransferParts | undefined): readonly Node[] {
  if (parts === undefined || parts.slack >= 5) return []
  const { p, say } = composer
  const missing = durationText(-parts.slack, language)
  const text = parts.slack < 0 ? say('sheets.working.noSlack', { time: missing }) : say('sheets.working.shortSlack')
  return [p(sheetStyles(language).smallStrong, text, { right })]
}

function peopleIn({ visit }: PaperFrame, item: Item, roles: readonly ParticipantRole[]): readonly Person[] {
  const people = item.participants.flatMap(({ person, role }) => (roles.includes(role) ? (visit.people[person] ?? []) : []))
  return [...new Set(people)]
}

function set({ composer }: PaperFrame, style: Style, lines: readonly Words[], above: number): readonly Node[] {
  return lines.map((line, index) => composer.p(style, line, { right, above: index === 0 ? above : 0 }))
}

function lower(main: Style, beside: Style): number {
  return baselineOf(main) - baselineOf(beside)
}
