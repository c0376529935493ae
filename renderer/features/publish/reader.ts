import type { ItemId, PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Audience } from '../../../shared/model/paper-kinds'
import type { Group, Person, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { itemsOfReader } from '../../../shared/rules/items-of-reader'
import { paperLanguageOf } from '../../../shared/rules/paper-language-of'

/** A person as somebody who is handed a calendar. */
export type Reader = {
  readonly person: Person
  /** In which this person's own calendar is made. */
  readonly language: Language
  /** How many entries the calendar has; with none it is not made. */
  readonly items: number
}

/** Of what there is anything to make: everybody, and how many entries a calendar of the visit has for each audience. */
export type Offer = {
  readonly readers: readonly Reader[]
  readonly entries: Readonly<Record<Audience, number>>
  /** Groups that have entries. */
  readonly groups: readonly Group[]
  /** Whose events differ from those of the issue handed over last, and which. */
  readonly changed: ReadonlyMap<PersonId, readonly ItemId[]>
  /** There is an earlier issue with which papers can be compared. */
  readonly compared: boolean
}

export function offerOf(visit: Visit, changed: Offer['changed'] = new Map(), compared = false): Offer {
  const count = (kind: Audience) => itemsOfReader(visit, { kind }).length
  const groups = inOrder(visit.groups).filter((group) => itemsOfReader(visit, { kind: 'group', group }).length > 0)
  const entries = { guests: count('guests'), organisers: count('organisers') }
  return { readers: readersOf(visit), entries, groups, changed, compared }
}

/** Everybody of the visit, the guests first, each side in its order. */
export function readersOf(visit: Visit): readonly Reader[] {
  const sides = inOrder(visit.sides)
  const rank = (person: Person): number => {
    const at = sides.findIndex((side) => side.id === person.side)
    return visit.sides[person.side]?.role === 'guest' ? at : sides.length + at
  }
  return inOrder(visit.people)
    .map((person) => ({ person, rank: rank(person) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => ({
      person,
      language: paperLanguageOf(visit, person.id),
      items: itemsOfReader(visit, { kind: 'person', person }).length
    }))
}
