import type { PersonId } from '../../base/id'
import type { Person, Visit } from '../../model/visit'

/** Who signs or leads at this item goes before the list, whatever the list says. */
export function headsFirst(visit: Visit, roles: ReadonlyMap<PersonId, string>, people: readonly Person[]): readonly Person[] {
  const leads = (person: Person) => {
    const role = roles.get(person.id)
    return role === 'signatory' || role === 'head' ? 2 : visit.sides[person.side]?.head === person.id ? 1 : 0
  }
  return people
    .map((person, index) => ({ person, index, weight: leads(person) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ person }) => person)
}
