import type { PersonId } from '../../../shared/base/id'
import type { Command } from '../../../shared/commands/command'
import type { Visit } from '../../../shared/model/visit'

/** Makes two people each other's counterparts, or leaves the first without one; whoever was paired with either is free again. */
export function pair(visit: Visit, id: PersonId, counterpart: PersonId | undefined): Command {
  const leaving = new Set<PersonId>()
  for (const person of Object.values(visit.people)) {
    if (person.counterpart === id || (counterpart !== undefined && person.counterpart === counterpart)) leaving.add(person.id)
  }
  leaving.delete(id)
  if (counterpart !== undefined) leaving.delete(counterpart)
  const set = (person: PersonId, other: PersonId | undefined): Command => ({
    kind: 'edit',
    collection: 'people',
    id: person,
    changes: { counterpart: other }
  })
  const partner = counterpart === undefined ? [] : [set(counterpart, id)]
  return {
    kind: 'together',
    commands: [set(id, counterpart), ...partner, ...[...leaving].map((person) => set(person, undefined))]
  }
}
