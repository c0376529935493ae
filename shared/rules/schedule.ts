import type { ItemId } from '../base/id'
import { addWallMinutes, dateOf, type WallDate, type WallTime } from '../base/wall-time'
import { type Instant, type Occurrence, wallAt, wallToInstant, type Zone } from '../base/zone'
import type { Precision } from '../model/item-time'
import type { Item, Visit } from '../model/visit'

/** When an item takes place, derived from its own time and from those it follows. */
export type Placed = {
  readonly kind: 'timed'
  readonly start: Instant
  readonly end: Instant
  readonly startWall: WallTime
  readonly startZone: Zone
  readonly endWall: WallTime
  readonly endZone: Zone
  readonly precision: Precision
}

export type Stay = { readonly kind: 'days'; readonly from: WallDate; readonly until: WallDate; readonly zone: Zone }

export type Scheduled = Placed | Stay | { readonly kind: 'unplaced' }

export type Schedule = ReadonlyMap<ItemId, Scheduled>

const schedules = new WeakMap<Visit['items'], Schedule>()

/** Times that depend on nothing but themselves; kept, so that an item that did not change has the same hours value as before. */
const standing = new WeakMap<Item['time'], Scheduled>()

/**
 * Hours of every item, on the wall and as instants. An item that follows nothing timed, or follows itself in a circle,
 * is unplaced. Kept per `items` value, which never changes in place.
 */
export function schedule(visit: Visit): Schedule {
  const before = schedules.get(visit.items)
  if (before !== undefined) return before
  const found = new Map<ItemId, Scheduled>()
  for (const item of Object.values(visit.items)) place(item, visit, found, new Set())
  schedules.set(visit.items, found)
  return found
}

/** The hours of one item; undefined while it waits in the pool or is lodging by days. */
export function placedTime(visit: Visit, id: ItemId): Placed | undefined {
  const found = schedule(visit).get(id)
  return found?.kind === 'timed' ? found : undefined
}

/** The day to which an item belongs: the one on which it starts by the visit's own clock. */
export function dayOf(visit: Visit, scheduled: Scheduled): WallDate | undefined {
  switch (scheduled.kind) {
    case 'timed':
      return dateOf(scheduled.startZone === visit.hostZone ? scheduled.startWall : wallAt(visit.hostZone, scheduled.start))
    case 'days':
      return scheduled.from
    case 'unplaced':
      return undefined
  }
}

function place(item: Item, visit: Visit, found: Map<ItemId, Scheduled>, under: Set<ItemId>): Scheduled {
  const known = found.get(item.id)
  if (known !== undefined) return known
  const derived = standing.get(item.time) ?? derive(item, visit, found, under.add(item.id))
  if (item.time.kind !== 'after') standing.set(item.time, derived)
  found.set(item.id, derived)
  return derived
}

function derive(item: Item, visit: Visit, found: Map<ItemId, Scheduled>, under: Set<ItemId>): Scheduled {
  const { time } = item
  switch (time.kind) {
    case 'fixed':
      return fromStart(instantOf(time.start, time.zone, time.occurrence), time.zone, time.minutes, time.precision)
    case 'after': {
      const previous = Object.hasOwn(visit.items, time.previous) ? visit.items[time.previous] : undefined
      if (previous === undefined || under.has(previous.id)) return { kind: 'unplaced' }
      const ahead = place(previous, visit, found, under)
      if (ahead.kind !== 'timed') return { kind: 'unplaced' }
      return fromStart(ahead.end + time.gap * 60_000, ahead.endZone, time.minutes, time.precision)
    }
    case 'leg': {
      const start = instantOf(time.start, time.startZone, time.startOccurrence)
      const end = instantOf(time.end, time.endZone, time.endOccurrence)
      return {
        kind: 'timed',
        start,
        end,
        startWall: time.start,
        startZone: time.startZone,
        endWall: time.end,
        endZone: time.endZone,
        precision: 'exact'
      }
    }
    case 'days':
      return { kind: 'days', from: time.from, until: time.until, zone: time.zone }
    case 'unplaced':
      return { kind: 'unplaced' }
  }
}

function fromStart(start: Instant, zone: Zone, minutes: number, precision: Precision): Placed {
  const end = start + minutes * 60_000
  return {
    kind: 'timed',
    start,
    end,
    startWall: wallAt(zone, start),
    startZone: zone,
    endWall: wallAt(zone, end),
    endZone: zone,
    precision
  }
}

/** Commands and files refuse a missing hour; should one get here all the same, the hour after the gap is meant. */
function instantOf(wall: WallTime, zone: Zone, occurrence: Occurrence | undefined): Instant {
  const exact = wallToInstant(wall, zone, occurrence)
  if (exact.ok) return exact.value
  const after = wallToInstant(exact.refusal.after, zone)
  return after.ok ? after.value : (Date.parse(`${addWallMinutes(wall, 0)}:00Z`) as Instant)
}
