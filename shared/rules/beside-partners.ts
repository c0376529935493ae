import type { PersonId } from '../base/id'
import type { Person } from '../model/visit'

/** A list on which each spouse follows the partner, and who follows whom on it. */
export function besidePartners(people: readonly Person[]): {
  readonly list: readonly Person[]
  readonly partnerOf: ReadonlyMap<PersonId, PersonId>
} {
  const known = new Set(people.map(({ id }) => id))
  const partnerOf = new Map<PersonId, PersonId>()
  for (const { id, spouseOf } of people) {
    // Of two who name each other the first on the list leads.
    if (spouseOf === undefined || !known.has(spouseOf) || partnerOf.has(spouseOf)) continue
    partnerOf.set(id, spouseOf)
  }
  if (partnerOf.size === 0) return { list: people, partnerOf }
  const list = people
    .filter(({ id }) => !partnerOf.has(id))
    .flatMap((person) => [person, ...people.filter(({ id }) => partnerOf.get(id) === person.id)])
  return { list, partnerOf }
}
