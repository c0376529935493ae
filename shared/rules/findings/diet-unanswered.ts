import type { ItemId, PersonId } from '../../base/id'
import type { Visit } from '../../model/visit'
import { attendance, inBoth } from '../attendance'
import type { Reported } from '../finding'

/** Guests who are expected at a meal and have not said what they eat; one finding each, with their meals. */
export function dietUnanswered(visit: Visit): readonly Reported[] {
  const meals = new Map<PersonId, ItemId[]>()
  for (const { item, people } of attendance(visit)) {
    if (item.kind !== 'meal') continue
    for (const id of inBoth(visit, people, people)) {
      const person = visit.people[id]
      if (person === undefined || person.diet?.answered === true || visit.sides[person.side]?.role !== 'guest') continue
      meals.set(id, [...(meals.get(id) ?? []), item.id])
    }
  }
  return [...meals].map(([person, items]) => ({ kind: 'diet-unanswered', items, person }))
}
