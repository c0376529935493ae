import { generateNKeysBetween } from 'fractional-indexing'
import type { GroupId, ItemId } from '../../base/id'
import type { Language } from '../../base/language'
import { type WallTime, wallMs } from '../../base/wall-time'
import { instantsOf, isZone, wallAt, type Zone } from '../../base/zone'
import type { Item, Visit } from '../../model/visit'

/** As the reader of calendars gives it; see the contract. */
export type EventToTake = {
  readonly title: string
  readonly place?: string | undefined
  readonly text?: string | undefined
  readonly start: string
  readonly zone?: string | undefined
  readonly minutes: number
  readonly allDay: boolean
  readonly status: Item['status']
}

type Wish = {
  readonly events: readonly EventToTake[]
  readonly visit: Visit
  readonly language: Language
  readonly groups: readonly GroupId[]
  /** Stands where an event has no title. */
  readonly untitled: string
  /** An order key after all items there are. */
  readonly after: string
  readonly newId: () => ItemId
}

const most = 60 * 24 * 60

/**
 * Events of a foreign calendar -> items of the visit. Whole days, and hours that the clock skips, go to the pool. Descriptions
 * become notes, which organisers alone read: nobody knows what a foreign calendar says in them.
 */
export function itemsOfCalendar({ events, visit, language, groups, untitled, after, newId }: Wish): readonly Item[] {
  const orders = generateNKeysBetween(after, null, events.length)
  return events.map((event, index) => {
    const item = {
      id: newId(),
      order: orders[index],
      kind: 'meeting',
      time: timeOf(event, visit.hostZone),
      title: { [language]: event.title === '' ? untitled : event.title },
      status: event.status,
      audience: { kind: 'guests' },
      groups: [...groups],
      participants: [],
      agenda: [],
      points: [],
      ...(event.place === undefined ? {} : { room: { [language]: event.place } }),
      ...(event.text === undefined ? {} : { notes: event.text })
    }
    return item as unknown as Item
  })
}

function timeOf({ start, zone, minutes, allDay }: EventToTake, hostZone: Zone): Item['time'] {
  const length = Math.min(most, Math.max(1, minutes))
  if (allDay) return { kind: 'unplaced', minutes: Math.min(length, 24 * 60) }
  const kept = zone === undefined || zone === 'UTC' || !isZone(zone) ? hostZone : (zone as Zone)
  const wall = zone === 'UTC' ? wallAt(kept, wallMs(start as WallTime)) : (start as WallTime)
  if (instantsOf(wall, kept).length === 0) return { kind: 'unplaced', minutes: length }
  return { kind: 'fixed', start: wall, zone: kept, minutes: length, precision: 'exact' }
}
