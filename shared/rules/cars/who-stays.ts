import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, Visit } from '../../model/visit'
import { attendance, inBoth, peopleWho } from '../attendance'
import { endPlace } from '../ends-of-item'
import { peopleOfItem } from '../people-of-item'
import { inListOrder } from '../precedence'
import { placedTime } from '../schedule'

/**
 * Guests who are where a transfer leaves from and do not go along: whoever was there last, or sleeps there and was nowhere
 * else yet that day. Those who are wanted elsewhere while it lasts are not left, they are busy.
 */
export function whoStays(visit: Visit, office: Office, item: Item): readonly PersonId[] {
  const time = placedTime(visit, item.id)
  const from = item.transfer?.from
  if (time === undefined || from === undefined) return []
  const going = peopleOfItem(visit, item)
  const guests = peopleWho(visit, ({ side }) => visit.sides[side]?.role === 'guest')
  const where = new Map<PersonId, string>()
  for (const room of Object.values(visit.rooms)) for (const person of room.occupants) where.set(person, room.place)
  const busy = new Set<PersonId>()
  for (const entry of attendance(visit)) {
    if (entry.time.start >= time.end) break
    const people = inBoth(visit, entry.people, guests)
    if (entry.time.end <= time.start) {
      const place = endPlace(entry.item)
      if (place !== undefined) for (const person of people) where.set(person, place)
    } else if (entry.item.id !== item.id) for (const person of people) busy.add(person)
  }
  const left = inBoth(visit, guests, guests).filter(
    (person) => !going.has(person) && !busy.has(person) && where.get(person) === from
  )
  return inListOrder(visit, office, left).map(({ id }) => id)
}
