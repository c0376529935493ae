import type { PlaceId } from '../../base/id'
import type { LocalizedText } from '../../base/localized-text'
import type { Item, Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { type Placed, placedTime } from '../schedule'

type Booking = { readonly item: Item; readonly time: Placed }

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
  const bookings = new Map<PlaceId, Booking[]>()
  for (const item of Object.values(visit.items)) {
    const time = placedTime(visit, item.id)
    if (item.place === undefined || time === undefined || item.status === 'cancelled' || !needsRoom.has(item.kind)) continue
    const entries = bookings.get(item.place)
    if (entries === undefined) bookings.set(item.place, [{ item, time }])
    else entries.push({ item, time })
  }
  return [...bookings].flatMap(([place, entries]) => doubleBookings(place, entries))
}

function doubleBookings(place: PlaceId, entries: Booking[]): readonly Reported[] {
  const found: Reported[] = []
  entries.sort((a, b) => a.time.start - b.time.start || (a.item.id < b.item.id ? -1 : 1))
  for (const [index, first] of entries.entries()) {
    for (const second of entries.slice(index + 1)) {
      if (second.time.start >= first.time.end) break
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
