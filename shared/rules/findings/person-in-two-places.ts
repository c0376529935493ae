import type { Visit } from '../../model/visit'
import { attendance, inBoth } from '../attendance'
import type { Reported } from '../finding'

/** Pairs of items that want the same people at once, one finding a pair. Touching ends do not overlap; identical hours do; cancelled items want nobody. */
export function personInTwoPlaces(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  const entries = attendance(visit)
  for (const [index, first] of entries.entries()) {
    for (let next = index + 1; next < entries.length; next += 1) {
      const second = entries[next]
      if (second === undefined || second.time.start >= first.time.end) break
      const persons = inBoth(visit, first.people, second.people)
      const [person] = persons
      if (person === undefined) continue
      found.push({
        kind: 'person-in-two-places',
        items: [first.item.id, second.item.id],
        person,
        persons,
        from: second.time.start,
        until: Math.min(first.time.end, second.time.end)
      })
    }
  }
  return found
}
