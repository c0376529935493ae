import type { ItemId, PersonId } from '../../base/id'
import type { Visit } from '../../model/visit'
import { type Attended, attendance, type Bits, inBoth, peopleWho } from '../attendance'
import type { Reported } from '../finding'

/** Guests who are expected at a meal and have not said what they eat; one finding each, with their meals. */
export function dietUnanswered(visit: Visit): readonly Reported[] {
  const silent = peopleWho(visit, ({ diet, side }) => diet?.answered !== true && visit.sides[side]?.role === 'guest')
  // Groups eat together: who of one is silent is looked up once, and all its silent share one list of meals.
  const tables = new Map<Bits, Attended[]>()
  for (const entry of attendance(visit)) {
    if (entry.item.kind !== 'meal') continue
    const before = tables.get(entry.people)
    if (before === undefined) tables.set(entry.people, [entry])
    else before.push(entry)
  }
  const meals = new Map<PersonId, readonly Attended[]>()
  for (const [people, entries] of tables) {
    for (const person of inBoth(visit, people, silent)) meals.set(person, merged(meals.get(person), entries))
  }
  const lists = new Map<readonly Attended[], readonly ItemId[]>()
  return [...meals].map(([person, entries]) => {
    const items = lists.get(entries) ?? entries.map(({ item }) => item.id)
    lists.set(entries, items)
    return { kind: 'diet-unanswered', items, person }
  })
}

function merged(before: readonly Attended[] | undefined, more: readonly Attended[]): readonly Attended[] {
  return before === undefined ? more : [...before, ...more].sort((a, b) => a.time.start - b.time.start)
}
