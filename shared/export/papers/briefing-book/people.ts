import type { Language } from '../../../base/language'
import { clockOf } from '../../../base/wall-time'
import type { Person } from '../../../model/visit'
import { itemsInOrder } from '../../../rules/item-order'
import { peopleOfItem } from '../../../rules/people-of-item'
import { personName } from '../../../rules/person-name'
import { dayOf, placedTime } from '../../../rules/schedule'
import { delegation } from '../delegation'
import { nameWords } from '../name-words'
import type { Part, Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, dateText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { photographBoxes } from '../photograph-box'
import { nativeName, photographOfPerson } from '../photograph-of-person'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'
import { deservesNote } from './deserves-note'

const photoWidth = photographBoxes.person.width
const gap = mm(8)

/** Whom the head will meet: name in both scripts, post, biography, when and in which language. */
export function peopleSection(frame: PaperFrame, { people: chapter }: BookChapters, wish: PaperWish): readonly Section[] {
  if (chapter === undefined) return []
  const { composer, visit } = frame
  const hosts = Object.values(visit.sides).filter((side) => side.role !== 'guest')
  const people = hosts.flatMap((side) => delegation(frame, side.id).filter(({ person }) => deservesNote(person)))
  const photos = people.some(({ person }) => person.photograph !== undefined || person.photographRequested !== undefined)
  const rows = people.map(
    ({ person }, index): Block => ({
      ...(index === 0 ? {} : { before: rule(bookMeasure, weights.hair) }),
      node: {
        margin: [0, mm(4), 0, mm(5)],
        columns: [
          ...(photos
            ? [{ width: photoWidth + gap, stack: photographOfPerson(composer, person, wish, photographBoxes.person) }]
            : []),
          { width: bookMeasure - (photos ? photoWidth + gap : 0), stack: textOf(frame, person) }
        ]
      }
    })
  )
  const title = hosts.length === 1 ? (plain(composer.read(hosts[0]?.name, 'sides.name')) ?? chapter.title) : chapter.title
  const head = {
    node: chapterHead(frame, chapter, composer.say('papers.book.hostSide'), composer.say('papers.book.byPrecedence')),
    anchor: chapter.anchor ?? 0,
    keepWithNext: true
  }
  return [bookSection(frame, `${chapter.number}. ${title.length > 30 ? chapter.title : title}`, [head, ...rows])]
}

function textOf(frame: PaperFrame, person: Person): readonly Node[] {
  const { composer, language } = frame
  const { p, read, say } = composer
  const styles = bookStyles(language)
  const path = `people.${person.id}`
  const large: Style = { family: 'serif', size: 14, leading: 18.5, weight: 600 }
  const second: Style = { family: 'sans', size: 10, leading: 14 }
  const name = nameWords(person, 'full', composer)
  const known: Words | undefined = name ?? read(person.function ?? person.post, `${path}.function`)
  const native = nativeName(person)
  const functionNative = person.native === undefined ? undefined : (person.function ?? person.post)?.[person.native]
  const twin: Words | undefined =
    native !== undefined && native.language !== language
      ? native
      : functionNative !== undefined && person.native !== undefined && person.native !== language && name === undefined
        ? { text: functionNative, language: person.native }
        : undefined
  const latin =
    name === undefined || person.names.en === undefined || language === 'en' ? undefined : personName(person, 'en', 'full')
  const post = name === undefined ? read(person.organisation, `${path}.organisation`) : read(person.post, `${path}.post`)
  return [
    p(large, known, { title: true, heading: 3 }),
    ...(twin === undefined
      ? []
      : [p(second, [twin, ...spelling(latin, familyFirst(frame, person, native?.language))], { above: mm(0.4) })]),
    ...(post === undefined ? [] : [p({ ...styles.text, size: 10.6, leading: 15, italic: true }, post, { above: mm(0.8) })]),
    ...(person.biography === undefined ? [] : [p(styles.text, read(person.biography, `${path}.biography`), { above: mm(1.6) })]),
    p(styles.small, meetingsAndLanguages(frame, person), { above: mm(2) }),
    ...addressForm(frame, person, say('papers.book.address'))
  ]
}

/** After the name in its own script: in Latin letters, then which part of it is which. */
function spelling(latin: string | undefined, order: readonly Part[]): readonly Part[] {
  if (latin === undefined) return order.length === 0 ? [] : ['\u2003', ...order]
  return [`\u2003${latin}${order.length === 0 ? '' : '. '}`, ...order]
}

/** A Chinese name begins with the family; who reads it in letters addresses its bearer by the wrong half. */
function familyFirst({ composer, language }: PaperFrame, { names }: Person, native: Language | undefined): readonly Part[] {
  const { family, given } = names[language] ?? {}
  if (native !== 'zh' || language === 'zh' || family === undefined || given === undefined) return []
  const [familyName, givenName] = [composer.say('papers.book.familyName'), composer.say('papers.book.givenName')]
  return [`${familyName} `, { words: family, as: { weight: 600 } }, `, ${givenName} ${given}`]
}

function addressForm({ composer, language }: PaperFrame, person: Person, label: string): readonly Node[] {
  const courtesy = composer.read(person.courtesy, `people.${person.id}.courtesy`)
  if (courtesy === undefined || Object.keys(person.names).length === 0) return []
  return [composer.p(bookStyles(language).small, [{ words: `${label} `, as: { weight: 600 } }, courtesy])]
}

function meetingsAndLanguages({ composer, visit, language }: PaperFrame, person: Person): readonly Part[] {
  const { say } = composer
  const byDay = new Map<string, string[]>()
  for (const item of itemsInOrder(visit)) {
    const placed = placedTime(visit, item.id)
    if (placed === undefined || item.kind === 'transfer' || !peopleOfItem(visit, item).has(person.id)) continue
    const day = dayOf(visit, placed)
    if (day === undefined) continue
    const key = dateText(day, language)
    byDay.set(key, [...(byDay.get(key) ?? []), clockText(clockOf(placed.startWall), language)])
  }
  const separator = say('papers.list.names')
  const meetings = [...byDay].map(([day, clocks]) => say('papers.book.meetingsOn', { day, clocks: clocks.join(separator) }))
  const small = language === 'ru' || language === 'fr'
  const spoken = person.languages
    .map((known) => say(`terms.languages.${known}`))
    .map((name) => (small ? name.toLocaleLowerCase() : name))
    .join(separator)
  return [
    ...(meetings.length === 0
      ? []
      : [{ words: `${say('papers.book.meetings')} `, as: { weight: 600 } } as const, meetings.join(say('papers.list.clauses'))]),
    ...(spoken === ''
      ? []
      : [
          {
            words: `${meetings.length === 0 ? '' : '\u2003'}${say('papers.book.languages', { count: person.languages.length })} `,
            as: { weight: 600 }
          } as const,
          spoken
        ])
  ]
}
