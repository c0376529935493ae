import type { Language } from '../base/language'
import { type LocalizedText, readText } from '../base/localized-text'
import type { Item, RecordOf, Visit } from '../model/visit'
import { foldText } from './fold-text'
import { nameOfRecord } from './name-of-record'

/** Collections in which one searches, in the order in which equal hits are shown. */
export const searched = ['items', 'people', 'places', 'organisations', 'facts', 'outcomes'] as const

export type SearchedCollection = (typeof searched)[number]

export type Hit = {
  readonly collection: SearchedCollection
  readonly id: string
  readonly name: LocalizedText
  readonly score: number
}

type SearchedRecord = { [Name in SearchedCollection]: RecordOf<Name> }[SearchedCollection]

type Texts = { readonly names: readonly string[]; readonly name: string; readonly whole: string }

/** Fields that hold no words a reader would look for. */
const mute: ReadonlySet<string> = new Set([
  'id',
  'order',
  'illustrative',
  'kind',
  'status',
  'role',
  'side',
  'native',
  'colour',
  'sha256'
])

const textsOf = new WeakMap<SearchedRecord, Texts>()

/**
 * Records in which every word typed occurs, in any field and script: names before other fields, beginnings of words
 * before their middles, and names of which more was typed before longer ones. An item is also found by its place and by those named in it. At most `limit`, the best first.
 */
export function search(visit: Visit, typed: string, limit = 50): readonly Hit[] {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const hits: Hit[] = []
  for (const [rank, collection] of searched.entries()) {
    for (const record of Object.values(visit[collection]) as readonly SearchedRecord[]) {
      const score = scoreOf(words, foldedTexts(visit, collection, record), rank, relatedTexts(visit, collection, record))
      if (score > 0) hits.push({ collection, id: record.id, name: nameOfRecord(visit, collection, record.id), score })
    }
  }
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

/** In what a hit is shown: its name in the reader's language. */
export function nameOfHit(hit: Hit, language: Language, visit: Visit): string {
  return readText(hit.name, language, visit.languages)?.text ?? hit.id
}

function scoreOf(words: readonly string[], { names, name, whole }: Texts, rank: number, related: () => string): number {
  let score = 0
  for (const word of words) {
    const begun = names.filter((spelling) => ` ${spelling}`.includes(` ${word}`)).map((spelling) => word.length / spelling.length)
    if (begun.length > 0) score += 40 + 20 * Math.max(...begun)
    else if (name.includes(word)) score += 25
    else if (` ${whole}`.includes(` ${word}`)) score += 12
    else if (whole.includes(word)) score += 8
    else if (related().includes(word)) score += 4
    else return 0
  }
  return score - rank / 10
}

function foldedTexts(visit: Visit, collection: SearchedCollection, record: SearchedRecord): Texts {
  const before = textsOf.get(record)
  if (before !== undefined) return before
  const found: string[] = []
  collect(record, found)
  const names = Object.values(nameOfRecord(visit, collection, record.id)).map(foldText)
  const texts = { names, name: names.join(' '), whole: foldText(found.join(' ')) }
  textsOf.set(record, texts)
  return texts
}

/** Every string within a record, however deep, but for ids and codes. */
function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const entry of value) collect(entry, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) if (!mute.has(key)) collect(entry, into)
  }
}

/** Words of the place and the named people of an item; asked for only where the item's own words do not do. */
function relatedTexts(visit: Visit, collection: SearchedCollection, record: SearchedRecord): () => string {
  let kept: string | undefined
  return () => {
    if (kept !== undefined) return kept
    if (collection !== 'items') return ''
    const item = record as Item
    const place = item.place === undefined ? undefined : visit.places[item.place]
    const people = item.participants.map(({ person }) => visit.people[person]).filter((person) => person !== undefined)
    const related = [
      ...(place === undefined ? [] : [foldedTexts(visit, 'places', place).name]),
      ...people.map((person) => foldedTexts(visit, 'people', person).name)
    ]
    kept = related.join(' ')
    return kept
  }
}
