import type { ItemId, PersonId } from '../../base/id'
import type { Visit } from '../../model/visit'
import { attendance, inBoth, peopleWho } from '../attendance'
import type { Reported } from '../finding'

/** Guests who are expected at a meal and have not said what they eat; one finding each, with their meals. */
export function dietUnanswered(visit: Visit): readonly Reported[] {
  const silent = peopleWho(visit, ({ diet, side }) => diet?.answered !== true && visit.sides[side]?.role === 'guest')
  const meals = new Map<PersonId, ItemId[]>()
  for (const { item, people } of attendance(visit)) {
    if (item.kind !== 'meal') continue
    for (const person of inBoth(visit, people, silent)) {
      const before = meals.get(person)
      if (before === undefined) meals.set(person, [item.id])
      else before.push(item.id)
    }
  }
  return [...meals].map(([person, items]) => ({ kind: 'diet-unanswered', items, person }))
}
