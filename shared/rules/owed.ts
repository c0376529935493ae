import type { ItemId, PersonId } from '../base/id'
import type { Language } from '../base/language'
import type { Person, Visit } from '../model/visit'
import { changesForReader } from './changes/changes-between'
import { inOrder } from './item-order'
import { itemsOfReader } from './items-of-reader'
import { paperLanguageOf } from './paper-language-of'

/** An issue, as far as rules need it. */
export type Version = { readonly number: number; readonly visit: Visit }

export type Owed = {
  readonly person: PersonId
  readonly language: Language
  readonly channel: Visit['distribution'][number]['channel']
  /** Number of the issue handed over last. */
  readonly holds?: number
  readonly owes: 'new' | 'changed' | 'nothing'
  readonly items: readonly ItemId[]
  /** Not in the newest issue any more. */
  readonly gone: boolean
}

/**
 * What the office owes each person after the newest of the issues: the whole programme to somebody who holds none, the changes
 * to somebody whose own events differ from those of the issue handed over last, and otherwise nothing. `draft` keeps the
 * distribution list. Whoever left the visit altogether took the entry along, and is taken to hold the last issue that had
 * anything for that person, until the cancellation is noted as handed over: better one too many than a guest at a closed door.
 */
export function owed(draft: Visit, versions: readonly Version[]): readonly Owed[] {
  const newest = versions.at(-1)
  if (newest === undefined) return []
  const present = inOrder(newest.visit.people)
  const earlier = versions.slice(0, -1).reverse()
  const gone = new Map<PersonId, Person>()
  for (const { visit } of earlier) {
    for (const person of inOrder(visit.people)) if (!Object.hasOwn(newest.visit.people, person.id)) gone.set(person.id, person)
  }
  return [...present, ...gone.values()].map((person) => owedTo(person, draft, newest, earlier))
}

/** The issue a person was handed last, as far as it is known; undefined for somebody who holds none. */
export function heldVersion(draft: Visit, person: PersonId, versions: readonly Version[]): Version | undefined {
  const entry = draft.distribution.find((each) => each.person === person)
  if (entry !== undefined || Object.hasOwn(draft.people, person)) {
    const handed = new Set(entry?.handedOver.map(({ issue }) => issue))
    return versions.findLast(({ number }) => handed.has(number))
  }
  return versions.findLast(({ visit }) => {
    const known = Object.hasOwn(visit.people, person) ? visit.people[person] : undefined
    return known !== undefined && itemsOfReader(visit, { kind: 'person', person: known }).length > 0
  })
}

function owedTo(person: Person, draft: Visit, newest: Version, earlier: readonly Version[]): Owed {
  const gone = !Object.hasOwn(newest.visit.people, person.id)
  const held = heldVersion(draft, person.id, [...earlier.toReversed(), newest])
  const source = Object.hasOwn(draft.people, person.id) ? draft : gone ? (held?.visit ?? newest.visit) : newest.visit
  const listed = draft.distribution.find((each) => each.person === person.id)
  const language = listed?.language ?? paperLanguageOf(source, person.id)
  const channel = listed?.channel ?? 'e-mail'
  const about = { person: person.id, language, channel, gone }
  const reader = { kind: 'person', person } as const
  const live = itemsOfReader(newest.visit, reader).filter(({ item }) => !gone && item.status !== 'cancelled')
  const holdsCalendar = held !== undefined && itemsOfReader(held.visit, reader).length > 0
  if (held === undefined || !holdsCalendar) {
    const holds = held === undefined ? {} : { holds: held.number }
    return { ...about, ...holds, owes: live.length > 0 ? 'new' : 'nothing', items: live.map(({ item }) => item.id) }
  }
  const items = changesForReader(held.visit, newest.visit, reader, language).map((change) => change.item)
  return { ...about, holds: held.number, owes: items.length > 0 ? 'changed' : 'nothing', items }
}
