import { type Language, languages } from '../../../base/language'
import { readText } from '../../../base/localized-text'
import type { Person, Side } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { type Delegate, delegation } from '../delegation'
import { listName } from '../list-name'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { photographOfPerson } from '../photograph-of-person'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf, type Style } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'

/** Widths of number, own language and the other one. */
export type ListWidths = { readonly number: number; readonly own: number; readonly other: number }

/** Half as large as beside a biography. */
const listPhotograph = { width: mm(18), height: mm(24) }

/** So many members surely fit on one page, where a side is read whole. */
const shortList = 16

const bookWidths: ListWidths = { number: mm(11), own: mm(88), other: mm(66) }

/** Both delegations in order of precedence, in the paper's language and in one of the other side. */
export function delegationSections(
  frame: PaperFrame,
  { delegations: chapter }: BookChapters,
  audience: 'guests' | 'organisers'
): readonly Section[] {
  if (chapter === undefined) return []
  const head = { node: chapterHead(frame, chapter, chapter.title), anchor: chapter.anchor ?? 0, keepWithNext: true }
  const lists = delegationBlocks(frame, { widths: bookWidths, other: twinOf(frame), internal: audience === 'organisers' })
  return [bookSection(frame, frame.composer.say('papers.book.delegations'), [head, ...lists])]
}

export type ListSetting = {
  readonly widths: ListWidths
  readonly other: Language
  readonly internal: boolean
  /** The same visit in the other language, where counts and notes are to stand in both. */
  readonly twin?: PaperFrame
  /** Pictures that are there, where photographs are wished for. */
  readonly photographs?: Pick<PaperWish, 'pictures'> | undefined
}

/** Each side with its members, the guests first; for organisers also the reasons of places given out of courtesy. */
export function delegationBlocks(frame: PaperFrame, setting: ListSetting): readonly Block[] {
  const { visit } = frame
  const sides = inOrder(visit.sides).filter((side) => delegation(frame, side.id).length > 0)
  const moved: Delegate[] = []
  const lists = [...sides]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .flatMap((side): readonly Block[] => {
      const members = delegation(frame, side.id)
      moved.push(...members.filter((member) => member.moved))
      // A side of whom nobody has a photograph has no column of empty frames.
      const shown = members.some(({ person }) => person.photograph !== undefined)
      return listOf(frame, side, members, shown ? setting : { ...setting, photographs: undefined })
    })
  return setting.internal ? [...lists, notesOf(frame, moved, setting)] : lists
}

/** The hosts' own language beside the reader's, or the guests' where the reader reads the hosts'. */
export function twinOf(frame: PaperFrame): Language {
  const { visit, language } = frame
  const sides = Object.values(visit.sides)
  const of = (role: Side['role']) => sides.filter((side) => side.role === role).flatMap((side) => side.languages)
  const candidates = [...of('host').slice(0, 1), ...of('guest').slice(0, 1), ...visit.languages, ...languages]
  return candidates.find((candidate) => candidate !== language && spoken(frame, candidate)) ?? (language === 'zh' ? 'en' : 'zh')
}

function spoken({ visit }: PaperFrame, language: Language): boolean {
  return Object.values(visit.people).some(
    (person) => person.names[language] !== undefined || person.function?.[language] !== undefined
  )
}

function rankOf({ role }: Side): number {
  return { guest: 0, host: 1, third: 2 }[role]
}

function listOf(frame: PaperFrame, side: Side, members: readonly Delegate[], setting: ListSetting): readonly Block[] {
  const { widths, other, twin: beside } = setting
  const measure = widths.number + widths.own + widths.other
  const { composer } = frame
  const { p, read } = composer
  const name: Style = { family: 'serif', size: 11.6, leading: 15, weight: 600 }
  const count: Style = { family: 'serif', size: 9, leading: 13, italic: true }
  const as = { ...count, leading: name.leading, weight: 400 as const }
  const countIn = (of: PaperFrame | undefined) => {
    if (of === undefined) return []
    const text = `\u2002${of.composer.say('papers.book.people', { count: members.length })}`
    return [{ words: { text, language: of.language }, as }]
  }
  const title = read(side.name, `sides.${side.id}.name`)
  const twin = readText(side.name, other)
  const head: Node = {
    stack: [
      rule(measure, weights.day, [0, 0, 0, mm(1.6)]),
      {
        columns: [
          p(name, [title, ...countIn(frame)], {
            width: widths.number + widths.own,
            right: mm(4),
            heading: 3
          }),
          p(name, twin?.language === other ? [twin, ...countIn(beside)] : undefined, { width: widths.other })
        ]
      },
      rule(measure, weights.hair, [0, mm(1.3), 0, 0])
    ]
  }
  const whole = members.length <= shortList && setting.photographs === undefined
  const rows = members.map((member, index): Block => {
    const last = index === members.length - 1
    const row = rowOf(frame, side, member, setting)
    return {
      node: last ? { stack: [row, rule(measure, weights.closing)] } : row,
      ...(index === 0 ? {} : { before: rule(measure, weights.hair) }),
      continued: head,
      keepWithNext: !last && (whole || index === 0 || index === members.length - 2)
    }
  })
  return [{ node: head, space: mm(6), keepWithNext: true }, ...rows]
}

function rowOf(
  frame: PaperFrame,
  side: Side,
  { person, number, moved }: Delegate,
  { widths, other, internal, photographs }: ListSetting
): Node {
  const { composer, language } = frame
  const styles = bookStyles(language)
  const mark: Style = { family: 'sans', size: 9.2, leading: 13, weight: 600 }
  const own = linesOf(frame, side, person, language)
  const twin = twinLines(person, other)
  const first = listName(person, language) === undefined ? styles.row : styles.name
  const shift = (style: Style): number => Math.max(0, baselineOf(first) - baselineOf(style))
  const set = (lines: readonly (readonly [Style, Words])[], width: number): Node => ({
    width,
    stack: lines.map(([style, words], index) => composer.p(style, words, { right: mm(4), above: index === 0 ? shift(style) : 0 }))
  })
  return {
    margin: [0, mm(1.1), 0, mm(1.3)],
    role: 'row',
    columns: [
      composer.p(mark, `${number ?? ''}${moved && internal ? '*' : ''}`, {
        width: widths.number,
        above: shift(mark),
        role: 'row-head'
      }),
      ...(photographs === undefined
        ? []
        : [
            {
              width: listPhotograph.width + mm(4),
              margin: [0, mm(0.6), 0, mm(0.4)] as const,
              stack: photographOfPerson(composer, person, photographs, listPhotograph)
            }
          ]),
      set(own, widths.own - (photographs === undefined ? 0 : listPhotograph.width + mm(4))),
      set(twin, widths.other)
    ]
  }
}

type StyledLine = readonly [Style, Words]

function linesOf({ composer, language }: PaperFrame, side: Side, person: Person, own: Language): readonly StyledLine[] {
  const { read, say } = composer
  const styles = bookStyles(language)
  const path = `people.${person.id}`
  const name = listName(person, own) ?? read(anyName(person), `${path}.names`)
  const post = read(person.post ?? person.function, `${path}.post`)
  const passport =
    person.passport === undefined || name === undefined ? undefined : say('papers.book.passport', { spelling: person.passport })
  const head = side.head === person.id && side.role === 'guest' ? say('papers.book.head') : undefined
  const extra = [head, passport].filter((part) => part !== undefined).join(say('papers.list.clauses'))
  return [
    ...(name === undefined ? [] : [[styles.name, name] as const]),
    ...(post === undefined ? [] : [[styles.row, post] as const]),
    ...(extra === '' ? [] : [[styles.aside, extra] as const])
  ]
}

function twinLines(person: Person, language: Language): readonly StyledLine[] {
  const name = listName(person, language)
  const post = (person.post ?? person.function)?.[language]
  const nameStyle: Style = { family: 'serif', size: language === 'zh' ? 12 : 11, leading: 14.5, weight: 600 }
  const row: Style = { family: 'sans', size: 9, leading: 12.5 }
  return [
    ...(name === undefined ? [] : [[nameStyle, { text: name, language }] as const]),
    ...(post === undefined ? [] : [[row, { text: post, language }] as const])
  ]
}

/** Names in whichever languages there are, for a reader whose own is missing. */
function anyName(person: Person) {
  return Object.fromEntries(
    (['en', 'ru', 'zh', 'fr'] as const).flatMap((language) => {
      const name = listName(person, language)
      return name === undefined ? [] : [[language, name]]
    })
  )
}

/** By which rule the lists are ordered, and the reasons of places given out of courtesy. */
function notesOf(frame: PaperFrame, moved: readonly Delegate[], { widths, twin }: ListSetting): Block {
  const own = { width: widths.number + widths.own, stack: notesIn(frame, moved) }
  if (twin === undefined) return { node: own, space: mm(2.4) }
  return { node: { columns: [own, { width: widths.other, stack: notesIn(twin, moved) }] }, space: mm(2.4) }
}

function notesIn({ composer, language }: PaperFrame, moved: readonly Delegate[]): readonly Node[] {
  const { p, read, say } = composer
  const small = bookStyles(language).small
  const notes = moved.flatMap(({ person, number }) => {
    const reason = read(person.courtesyOrder?.reason, `people.${person.id}.courtesyOrder.reason`)
    return reason === undefined ? [] : [p(small, [`* ${number ?? ''} `, reason], { above: mm(0.6), right: mm(4) })]
  })
  return [p(small, say('papers.book.orderRule'), { right: mm(4) }), ...notes]
}
