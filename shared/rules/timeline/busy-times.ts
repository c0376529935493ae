import type { GroupId, ItemId, PersonId } from '../../base/id'
import type { Instant } from '../../base/zone'
import type { Item, Visit } from '../../model/visit'
import { sameRoom } from '../findings/place-used-twice'
import { peopleOfItem } from '../people-of-item'
import { placedTime } from '../schedule'

/** Hours at which an item would want somebody or something that another already has. */
export type BusyTime = {
  readonly from: Instant
  readonly until: Instant
  readonly item: ItemId
  readonly because: 'people' | 'place' | 'cars'
  /** People who are wanted there, for the words. */
  readonly people: readonly PersonId[]
}

export type Window = { readonly from: Instant; readonly until: Instant }

/**
 * Everything that keeps these items from an hour within the window, as if they were for other groups where those are given.
 * Cancelled items keep nobody.
 */
export function busyTimes(
  visit: Visit,
  moving: readonly Item[],
  window: Window,
  groups?: readonly GroupId[]
): readonly BusyTime[] {
  const own = new Set(moving.map(({ id }) => id))
  const people = new Set(moving.flatMap((item) => [...peopleOfItem(visit, groups === undefined ? item : { ...item, groups })]))
  const cars = new Set(moving.flatMap((item) => item.transfer?.vehicles ?? []))
  const found: BusyTime[] = []
  for (const other of Object.values(visit.items)) {
    const time = placedTime(visit, other.id)
    if (time === undefined || time.end <= window.from || time.start >= window.until) continue
    if (own.has(other.id) || other.status === 'cancelled') continue
    const wanted = [...peopleOfItem(visit, other)].filter((person) => people.has(person))
    const because =
      wanted.length > 0
        ? 'people'
        : (other.transfer?.vehicles ?? []).some((car) => cars.has(car))
          ? 'cars'
          : moving.some((item) => sharesPlace(item, other))
            ? 'place'
            : undefined
    if (because !== undefined) found.push({ from: time.start, until: time.end, item: other.id, because, people: wanted })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Arrivals, lodging and free time share a place with others. */
const shared: ReadonlySet<Item['kind']> = new Set(['lodging', 'free-time', 'arrival', 'departure'])

function sharesPlace(one: Item, other: Item): boolean {
  if (one.place === undefined || one.place !== other.place || shared.has(one.kind) || shared.has(other.kind)) return false
  return sameRoom(one.room, other.room)
}
