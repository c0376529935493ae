import type { Visit } from '../../model/visit'
import { attendance, countBoth, inBoth, peopleWho } from '../attendance'
import type { Reported } from '../finding'

/** Guests who are expected at a meal and have not said what they eat: one finding for all, with their meals. */
export function dietUnanswered(visit: Visit): readonly Reported[] {
  const silent = peopleWho(visit, ({ diet, side }) => diet?.answered !== true && visit.sides[side]?.role === 'guest')
  const meals = attendance(visit).filter(({ item, people }) => item.kind === 'meal' && countBoth(people, silent) > 0)
  const expected = new Uint32Array(silent.length)
  for (const { people } of meals) for (const [word, bits] of people.entries()) expected[word] = (expected[word] ?? 0) | bits
  const persons = inBoth(visit, expected, silent)
  const [person] = persons
  if (person === undefined) return []
  return [{ kind: 'diet-unanswered', items: meals.map(({ item }) => item.id), person, persons }]
}
