import type { ItemId, PersonId } from '../../base/id'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { placedTime } from '../schedule'

/** Responsible officers whom nobody can call; one finding each, with everything they answer for. */
export function noTelephone(visit: Visit): readonly Reported[] {
  const items = new Map<PersonId, ItemId[]>()
  for (const item of Object.values(visit.items)) {
    if (item.status === 'cancelled') continue
    for (const { person, role } of item.participants) {
      if (role !== 'responsible' || visit.people[person]?.telephone !== undefined) continue
      items.set(person, [...(items.get(person) ?? []), item.id])
    }
  }
  const startOf = (id: ItemId) => placedTime(visit, id)?.start ?? Number.POSITIVE_INFINITY
  return [...items].map(([person, answersFor]) => ({
    kind: 'no-telephone',
    items: answersFor.sort((a, b) => startOf(a) - startOf(b)),
    person
  }))
}
