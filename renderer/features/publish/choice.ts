import type { PublishSource, PublishWish, WishedFile } from '../../../shared/backend/publishing'
import type { PersonId, VisitId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import { type Audience, bilingualPapers, papers } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import { type Printing, printingOf } from './printing'
import { isPaper, isPersonal, type PublishKind, publishKinds, usualKinds } from './publish-kind'
import type { Offer, Reader } from './reader'

type Cell = `${PublishKind}:${Language}`

/** What the table says: which languages are in use, which cells are marked, and who gets no calendar although there would be one. */
export type Choice = {
  readonly audience: Audience
  readonly languages: readonly Language[]
  readonly cells: readonly Cell[]
  readonly leftOut: readonly PersonId[]
  /** Whether files for one person are made for everybody or only for those whom the version concerns. */
  readonly reach: 'everyone' | 'concerned'
}

/** The languages that the table has columns for: the visit's own in their order, then those that only somebody reads. */
export function columnsOf(visit: Visit, readers: readonly Reader[]): readonly Language[] {
  const read = languages.filter((language) => readers.some((reader) => reader.language === language))
  return [...new Set([...visit.languages, ...read])]
}

/** To begin with: what everybody gets, in each language that somebody reads, and the book in the language of the first guest. */
export function firstChoice(visit: Visit, readers: readonly Reader[]): Choice {
  const columns = columnsOf(visit, readers)
  const read = columns.filter((language) => readers.some((reader) => reader.language === language))
  const bookIn = readers[0]?.language ?? columns[0]
  return {
    audience: 'guests',
    languages: read.length > 0 ? read : columns.slice(0, 1),
    cells: usualKinds.flatMap((kind) =>
      columns.filter((language) => kind !== 'briefing-book' || language === bookIn).map((language) => cellOf(kind, language))
    ),
    leftOut: [],
    reach: 'everyone'
  }
}

export function isMarked(choice: Choice, kind: PublishKind, language: Language): boolean {
  return choice.languages.includes(language) && choice.cells.includes(cellOf(kind, language))
}

/** A cell that is marked in a language out of use brings the language in, for this kind alone. */
export function withCell(
  choice: Choice,
  columns: readonly Language[],
  { kind, language }: { readonly kind: PublishKind; readonly language: Language },
  marked: boolean
): Choice {
  const cell = cellOf(kind, language)
  if (!marked || choice.languages.includes(language)) return { ...choice, cells: withEntry(choice.cells, cell, marked) }
  const others = choice.cells.filter((each) => !each.endsWith(`:${language}`))
  return withLanguages({ ...choice, cells: [...others, cell] }, columns, [...choice.languages, language])
}

/** Languages stay in the order of the columns. */
export function withLanguages(choice: Choice, columns: readonly Language[], wanted: readonly Language[]): Choice {
  return { ...choice, languages: columns.filter((language) => wanted.includes(language)) }
}

export function withPerson(choice: Choice, person: PersonId, wanted: boolean): Choice {
  return { ...choice, leftOut: withEntry(choice.leftOut, person, !wanted) }
}

export function withReach(choice: Choice, concernedOnly: boolean): Choice {
  return { ...choice, reach: concernedOnly ? 'concerned' : 'everyone' }
}

/** What there is to make within the reach of the choice. */
export function offerWithin(choice: Choice, offer: Offer, concerned: ReadonlySet<PersonId> | undefined): Offer {
  if (choice.reach === 'everyone' || concerned === undefined) return offer
  return { ...offer, readers: offer.readers.filter(({ person }) => concerned.has(person.id)) }
}

/** How many files a cell stands for when it is marked. */
export function countOf(choice: Choice, offer: Offer, kind: PublishKind, language: Language): number {
  if (kind === 'group-calendar') return offer.groups.length
  if (isPersonal(kind)) return readersFor(choice, offer, kind, language).length
  return mayBe(choice, offer, kind, language) ? 1 : 0
}

/** Whether there is anything to make in a cell; an empty calendar is not made. */
export function mayBe(
  choice: Choice,
  { readers, entries, groups, changed, compared }: Offer,
  kind: PublishKind,
  language: Language
): boolean {
  if (kind === 'group-calendar') return groups.length > 0
  if (kind === 'change-sheet') return compared
  if (kind === 'changes-calendar')
    return readers.some(({ person, ...reader }) => reader.language === language && changed.has(person.id))
  if (isPersonal(kind)) return readers.some((reader) => reader.language === language && reader.items > 0)
  return isPaper(kind) || entries[choice.audience] > 0
}

/** Every file that the choice makes. */
/** With a second language the paper in that language alone is the same sheet, and is not made twice. */
export function filesOf(choice: Choice, offer: Offer, second?: Language): readonly WishedFile[] {
  const twice = (kind: PublishKind, language: Language): boolean =>
    language === second && choice.languages.length > 1 && bilingualPapers.some((paper) => paper === kind)
  return publishKinds.flatMap((kind) =>
    choice.languages
      .filter((language) => isMarked(choice, kind, language) && mayBe(choice, offer, kind, language) && !twice(kind, language))
      .flatMap((language): readonly WishedFile[] => {
        if (kind === 'visit-calendar') return [{ kind, language }]
        if (kind === 'group-calendar') return offer.groups.map(({ id }) => ({ kind, language, group: id }))
        if (isPaper(kind) && !isPersonal(kind)) return [{ kind: 'paper', paper: kind, language }]
        return readersFor(choice, offer, kind, language).map(({ person }) =>
          isPaper(kind) ? { kind: 'paper', paper: kind, language, person: person.id } : { kind, language, person: person.id }
        )
      })
  )
}

/** The files as the backend is asked for them; named one by one where kinds and languages do not simply cross. */
export function wishOf(
  visit: VisitId,
  choice: Choice,
  files: readonly WishedFile[],
  source: PublishSource = 'draft',
  day?: WallDate,
  printing?: Printing
): PublishWish {
  const inUse = languages.filter((language) => files.some((file) => file.language === language))
  const owners = (kind: 'person-calendar' | 'changes-calendar') =>
    files.flatMap((file) => (file.kind === kind && 'person' in file && file.person !== undefined ? [file.person] : []))
  const changes = owners('changes-calendar').length > 0
  const people = [...new Set([...owners('person-calendar'), ...owners('changes-calendar')])]
  const groups = [...new Set(files.flatMap((file) => (file.kind === 'group-calendar' ? [file.group] : [])))]
  const wanted = papers.filter((paper) => files.some((file) => file.kind === 'paper' && file.paper === paper))
  const ofVisit = files.some((file) => file.kind === 'visit-calendar')
  const personal = files.some((file) => file.kind === 'paper' && file.person !== undefined)
  const crossed = inUse.length * ((ofVisit ? 1 : 0) + people.length + groups.length + wanted.length)
  return {
    visit,
    ...(source === 'draft' ? {} : { source }),
    languages: choice.languages.filter((language) => inUse.includes(language)),
    audience: choice.audience,
    calendars: {
      visit: ofVisit,
      people,
      ...(groups.length === 0 ? {} : { groups }),
      ...(changes ? { changes: 'handed-over' } : {})
    },
    papers: wanted,
    ...(wanted.includes('qr-sheet') && day !== undefined ? { day } : {}),
    ...(printing === undefined ? {} : printingOf(printing)),
    ...(crossed === files.length && !personal && !changes ? {} : { only: [...files] })
  }
}

/** Changes may be that nothing is left. */
function readersFor(choice: Choice, { readers, changed }: Offer, kind: PublishKind, language: Language): readonly Reader[] {
  const gets = (reader: Reader) => (kind === 'changes-calendar' ? changed.has(reader.person.id) : reader.items > 0)
  return readers.filter((reader) => reader.language === language && gets(reader) && !choice.leftOut.includes(reader.person.id))
}

function cellOf(kind: PublishKind, language: Language): Cell {
  return `${kind}:${language}`
}

function withEntry<Entry>(entries: readonly Entry[], entry: Entry, wanted: boolean): readonly Entry[] {
  const others = entries.filter((each) => each !== entry)
  return wanted ? [...others, entry] : others
}
