import { type Language, languages } from '../../../base/language'
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
import { photographBox } from '../photograph-box'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node, Vector } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'
import { deservesNote } from './deserves-note'

const { width: photoWidth, height: photoHeight } = photographBox
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
          ...(photos ? [{ width: photoWidth + gap, stack: photoOf(frame, person, wish) }] : []),
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

function hasPhoto(person: Person, wish: PaperWish): boolean {
  return person.photograph !== undefined && wish.pictures?.[person.photograph.sha256] !== undefined
}

/** The photograph, or four corner marks with the initial and what is awaited. */
function photoOf({ composer }: PaperFrame, person: Person, wish: PaperWish): readonly Node[] {
  if (person.photograph !== undefined && hasPhoto(person, wish)) {
    const name = plain(nameWords(person, 'full', composer) ?? composer.read(person.function, `people.${person.id}.function`))
    const alt = composer.say('papers.book.photographOf', { name: name ?? '' })
    return [{ image: person.photograph.sha256, fit: [photoWidth, photoHeight], alt }]
  }
  const { p, say } = composer
  if (person.photograph !== undefined) composer.note({ kind: 'missing-picture', text: nameOf(person, composer) })
  const native = nativeName(person)
  const initial: Style = { family: 'serif', size: 26, leading: 34, align: 'center' }
  const note: Style = { family: 'sans', size: 6.8, leading: 9, align: 'center' }
  const first = native === undefined ? undefined : { text: [...native.text][0] ?? '', language: native.language }
  const awaited = say(native === undefined ? 'papers.book.nameAndPhotoRequested' : 'papers.book.photoAwaited')
  // Detached, so that the marks alone give the height.
  const over = (y: number, node: Node): Node => ({
    relativePosition: { x: 0, y },
    columns: [{ width: photoWidth, stack: [node] }]
  })
  return [
    ...(first === undefined ? [] : [{ ...over(mm(13), p(initial, first)), role: 'aside' as const }]),
    over(mm(first === undefined ? 33 : 34), p(note, awaited)),
    { canvas: corners() }
  ]
}

function nameOf(person: Person, { language, read }: PaperFrame['composer']): string {
  return personName(person, language, 'full') ?? plain(read(person.function, `people.${person.id}.function`)) ?? person.id
}

function corners(): readonly Vector[] {
  const arm = mm(4)
  const [w, h] = [photoWidth, photoHeight]
  const line = (x1: number, y1: number, x2: number, y2: number): Vector => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    lineWidth: 0.45,
    lineColor: 'black'
  })
  return [
    line(0, 0, arm, 0),
    line(0, 0, 0, arm),
    line(w - arm, 0, w, 0),
    line(w, 0, w, arm),
    line(0, h, arm, h),
    line(0, h - arm, 0, h),
    line(w - arm, h, w, h),
    line(w, h - arm, w, h)
  ]
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
    ...(twin === undefined ? [] : [p(second, latin === undefined ? twin : [twin, `\u2003${latin}`], { above: mm(0.4) })]),
    ...(post === undefined ? [] : [p({ ...styles.text, size: 10.6, leading: 15, italic: true }, post, { above: mm(0.8) })]),
    ...(person.biography === undefined ? [] : [p(styles.text, read(person.biography, `${path}.biography`), { above: mm(1.6) })]),
    p(styles.small, meetingsAndLanguages(frame, person), { above: mm(2) }),
    ...addressForm(frame, person, say('papers.book.address'))
  ]
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
  const separator = say('papers.list.separator')
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

/** The name as the person writes it. */
function nativeName(person: Person): { readonly text: string; readonly language: Language } | undefined {
  const native = person.native ?? languages.find((language) => person.names[language] !== undefined)
  if (native === undefined || person.names[native] === undefined) return undefined
  const text = personName(person, native, 'full')
  return text === undefined ? undefined : { text, language: native }
}
