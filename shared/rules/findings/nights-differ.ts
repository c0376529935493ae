import type { PersonId } from '../../base/id'
import { addDays, clockOf, dateOf, type WallDate, type WallTime } from '../../base/wall-time'
import type { Room, Visit } from '../../model/visit'
import { type Attended, attendance, inBoth } from '../attendance'
import type { Reported } from '../finding'
import { inOrder } from '../item-order'

/** Whoever lands or leaves before this hour may have kept the room for the night before. */
const earlyHour = '06:00'

/**
 * Rooms that begin on another day than the arrival of who sleeps there, or end on another than the departure: one finding
 * for all who travel together and whose rooms are kept alike.
 */
export function nightsDiffer(visit: Visit): readonly Reported[] {
  const legs = attendance(visit).filter(({ item }) => item.time.kind === 'leg' && item.transfer === undefined)
  if (legs.length === 0) return []
  const journeys = new Map<PersonId, Attended[]>()
  for (const leg of legs) {
    for (const person of inBoth(visit, leg.people, leg.people)) journeys.set(person, [...(journeys.get(person) ?? []), leg])
  }
  const rooms = roomsOf(visit)
  const alike = new Map<string, Nights>()
  for (const { id } of inOrder(visit.people)) {
    for (const found of judge(id, rooms.get(id) ?? [], journeys.get(id) ?? [])) {
      const key = `${found.items[0]} ${found.end} ${found.kept}`
      const before = alike.get(key)
      alike.set(key, before === undefined ? found : together(before, found))
    }
  }
  return [...alike.values()]
}

type Nights = Extract<Reported, { readonly kind: 'nights-differ' }>

function together(first: Nights, second: Nights): Nights {
  const rooms = [...new Set([...first.rooms, ...second.rooms])]
  return { ...first, persons: [...first.persons, ...second.persons], rooms }
}

function roomsOf(visit: Visit): ReadonlyMap<PersonId, readonly Room[]> {
  const rooms = new Map<PersonId, Room[]>()
  const byDay = Object.values(visit.rooms).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  for (const room of byDay) for (const person of room.occupants) rooms.set(person, [...(rooms.get(person) ?? []), room])
  return rooms
}

function judge(person: PersonId, rooms: readonly Room[], legs: readonly Attended[]): readonly Nights[] {
  const [first, last] = [rooms[0], rooms.at(-1)]
  if (first === undefined || last === undefined) return []
  const found: Nights[] = []
  const own = { kind: 'nights-differ', person, persons: [person] } as const
  // Legs between rooms are journeys within the visit.
  const arrival = legs.filter(({ time }) => dateOf(time.endWall) < last.until).at(0)
  const departure = legs.filter((leg) => leg !== arrival && dateOf(leg.time.startWall) > first.from).at(-1)
  if (arrival !== undefined && !fits(arrival.time.endWall, first.from)) {
    const day = dateOf(arrival.time.endWall)
    found.push({ ...own, items: [arrival.item.id], rooms: [first.id], end: 'arrival', day, kept: first.from })
  }
  if (departure !== undefined && !fits(departure.time.startWall, last.until)) {
    const day = dateOf(departure.time.startWall)
    found.push({ ...own, items: [departure.item.id], rooms: [last.id], end: 'departure', day, kept: last.until })
  }
  return found
}

function fits(wall: WallTime, kept: WallDate): boolean {
  const day = dateOf(wall)
  return kept === day || (clockOf(wall) < earlyHour && kept === addDays(day, -1))
}
