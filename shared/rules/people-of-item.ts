import type { PersonId } from '../base/id'
import type { Item, Visit } from '../model/visit'

/** Everybody who is expected at an item: members of its groups who are not absent, and those named one by one. */
export function peopleOfItem(visit: Visit, item: Item): ReadonlySet<PersonId> {
  const absent = new Set(item.absent)
  const people = new Set<PersonId>()
  for (const group of item.groups) {
    for (const member of visit.groups[group]?.members ?? []) if (!absent.has(member)) people.add(member)
  }
  for (const participant of item.participants) people.add(participant.person)
  return people
}
