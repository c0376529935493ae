import type { PersonId } from '../base/id'
import type { Item, Visit } from '../model/visit'
import type { Finding } from './finding'
import { peopleOfItem } from './people-of-item'
import { type Placed, placedTime } from './schedule'

type Busy = { readonly item: Item; readonly time: Placed }

/** Pairs of items that want the same person at once. Touching ends do not overlap; identical hours do; cancelled items want nobody. */
export function personInTwoPlaces(visit: Visit): readonly Finding[] {
  const busy = new Map<PersonId, Busy[]>()
  for (const item of Object.values(visit.items)) {
    const time = placedTime(visit, item.id)
    if (time === undefined || item.status === 'cancelled') continue
    for (const person of peopleOfItem(visit, item)) {
      const entries = busy.get(person)
      if (entries === undefined) busy.set(person, [{ item, time }])
      else entries.push({ item, time })
    }
  }
  return [...busy].flatMap(([person, entries]) => clashes(person, entries))
}

function clashes(person: PersonId, entries: Busy[]): readonly Finding[] {
  const found: Finding[] = []
  entries.sort((a, b) => a.time.start - b.time.start || (a.item.id < b.item.id ? -1 : 1))
  for (const [index, first] of entries.entries()) {
    for (const second of entries.slice(index + 1)) {
      if (second.time.start >= first.time.end) break
      found.push({
        kind: 'person-in-two-places',
        severity: 'block',
        items: [first.item.id, second.item.id],
        person,
        from: second.time.start,
        until: Math.min(first.time.end, second.time.end)
      })
    }
  }
  return found
}
