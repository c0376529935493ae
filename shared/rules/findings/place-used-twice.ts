import type { PlaceId } from '../../base/id'
import type { LocalizedText } from '../../base/localized-text'
import type { Item, Visit } from '../../model/visit'
import { type Attended, attendance } from '../attendance'
import type { Reported } from '../finding'

/** Kinds that need a room to themselves. Arrivals, lodging and free time share theirs. */
const needsRoom: ReadonlySet<Item['kind']> = new Set([
  'meeting',
  'talks',
  'signing',
  'site-visit',
  'session',
  'ceremony',
  'meal',
  'culture',
  'press',
  'briefing'
])

/** Pairs of items at the same place and in the same room at once. Where either names no room, any two at the place meet. */
export function placeUsedTwice(visit: Visit): readonly Reported[] {
  const bookings = new Map<PlaceId, Attended[]>()
  for (const entry of attendance(visit)) {
    const { place, kind } = entry.item
    if (place === undefined || !needsRoom.has(kind)) continue
    const entries = bookings.get(place)
    if (entries === undefined) bookings.set(place, [entry])
    else entries.push(entry)
  }
  return [...bookings].flatMap(([place, entries]) => doubleBookings(place, entries))
}

/** The bookings of one place by start, as attendance has them. */
function doubleBookings(place: PlaceId, entries: readonly Attended[]): readonly Reported[] {
  const found: Reported[] = []
  for (const [index, first] of entries.entries()) {
    for (let next = index + 1; next < entries.length; next += 1) {
      const second = entries[next]
      if (second === undefined || second.time.start >= first.time.end) break
      if (!sameRoom(first.item.room, second.item.room)) continue
      const room = first.item.room ?? second.item.room
      found.push({
        kind: 'place-used-twice',
        items: [first.item.id, second.item.id],
        place,
        ...(room === undefined ? {} : { room }),
        from: second.time.start,
        until: Math.min(first.time.end, second.time.end)
      })
    }
  }
  return found
}

/** Whether two items of one place are in each other's way: where either names no room, they are. */
export function sameRoom(first: LocalizedText | undefined, second: LocalizedText | undefined): boolean {
  if (first === undefined || second === undefined) return true
  return (['en', 'ru', 'zh', 'fr'] as const).some(
    (language) =>
      first[language] !== undefined && first[language]?.trim().toLowerCase() === second[language]?.trim().toLowerCase()
  )
}
