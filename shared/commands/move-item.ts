import type { Draft } from 'mutative'
import type { ItemId } from '../base/id'
import { done, type Result, refused } from '../base/result'
import { addDays, addWallMinutes, daysBetween, type WallDate } from '../base/wall-time'
import { wallAt, wallToInstant, type Zone } from '../base/zone'
import type { Item, Visit } from '../model/visit'
import { dayOf, placedTime, schedule } from '../rules/schedule'
import type { Change, Touched } from './change'
import type { CommandRefusal } from './command-refusal'
import { freeFollowers } from './free-followers'

/** Gives an item another time; put into the pool or by days, it frees those that followed it. */
export function setTime(id: ItemId, time: Item['time']): Change {
  return (draft, visit) => {
    const item = draft.items[id]
    if (item === undefined) return refused({ kind: 'no-such-record', collection: 'items', id })
    const leaves = time.kind === 'unplaced' || time.kind === 'days'
    const freed = leaves ? freeFollowers(draft, visit, new Set([id])) : []
    item.time = { ...time }
    return done([{ collection: 'items', id }, ...freed])
  }
}

/** Same clock, other day. A follower that is moved by hand stops following. */
export function moveToDay(ids: readonly ItemId[], day: WallDate): Change {
  return (draft, visit) =>
    eachItem(draft, visit, ids, (item) => {
      const time = schedule(visit).get(item.id)
      const from = time === undefined ? undefined : dayOf(visit, time)
      if (from === undefined) return refused({ kind: 'has-no-hours', id: item.id })
      return done(movedByDays(visit, item, daysBetween(from, day)))
    })
}

/** Moves items along the wall by minutes; negative is earlier. */
export function shift(ids: readonly ItemId[], minutes: number): Change {
  const moving = new Set<string>(ids)
  return (draft, visit) =>
    eachItem(draft, visit, ids, (item) => {
      // What follows a moved item moves with it already.
      if (item.time.kind === 'after' && moving.has(item.time.previous)) return done(item.time)
      return shiftedTime(visit, item, minutes)
    })
}

/** Takes the new zone where the old one was; the hours on the wall stay. */
export function setHostZone(zone: Zone): Change {
  return (draft, visit) => {
    const old = visit.hostZone
    draft.hostZone = zone
    const touched: Touched[] = [{ collection: 'visit', id: visit.id }]
    for (const item of Object.values(draft.items)) {
      const { time } = item
      const before = JSON.stringify(time)
      if ('zone' in time && time.zone === old) time.zone = zone
      if (time.kind === 'leg' && time.startZone === old) time.startZone = zone
      if (time.kind === 'leg' && time.endZone === old) time.endZone = zone
      if (JSON.stringify(time) !== before) touched.push({ collection: 'items', id: item.id })
    }
    return done(touched)
  }
}

function eachItem(
  draft: Draft<Visit>,
  visit: Visit,
  ids: readonly ItemId[],
  timeOf: (item: Item) => Result<Item['time'], CommandRefusal>
): Result<readonly Touched[], CommandRefusal> {
  for (const id of ids) {
    const item = visit.items[id]
    const changed = draft.items[id]
    if (item === undefined || changed === undefined) return refused({ kind: 'no-such-record', collection: 'items', id })
    const time = timeOf(item)
    if (!time.ok) return time
    changed.time = { ...time.value }
  }
  return done(ids.map((id) => ({ collection: 'items', id })))
}

function movedByDays(visit: Visit, item: Item, days: number): Item['time'] {
  const { time } = item
  switch (time.kind) {
    case 'fixed':
      return { ...time, start: addWallMinutes(time.start, days * 1440) }
    case 'leg':
      return { ...time, start: addWallMinutes(time.start, days * 1440), end: addWallMinutes(time.end, days * 1440) }
    case 'days':
      return { ...time, from: addDays(time.from, days), until: addDays(time.until, days) }
    case 'after':
      return movedByDays(visit, { ...item, time: asFixed(visit, item) }, days)
    case 'unplaced':
      return time
  }
}

function shiftedTime(visit: Visit, item: Item, minutes: number): Result<Item['time'], CommandRefusal> {
  const { time } = item
  switch (time.kind) {
    case 'fixed':
      return done({ ...time, start: addWallMinutes(time.start, minutes) })
    case 'leg': {
      const start = wallToInstant(time.start, time.startZone, time.startOccurrence)
      const end = wallToInstant(time.end, time.endZone, time.endOccurrence)
      if (!start.ok || !end.ok) return refused({ kind: 'has-no-hours', id: item.id })
      const moved = minutes * 60_000
      return done({ ...time, start: wallAt(time.startZone, start.value + moved), end: wallAt(time.endZone, end.value + moved) })
    }
    case 'after': {
      const fixed = asFixed(visit, item)
      return fixed.kind === 'fixed'
        ? done({ ...fixed, start: addWallMinutes(fixed.start, minutes) })
        : refused({ kind: 'has-no-hours', id: item.id })
    }
    case 'days':
    case 'unplaced':
      return refused({ kind: 'has-no-hours', id: item.id })
  }
}

/** The time of a follower as a start of its own, where it stands now. */
export function asFixed(visit: Visit, item: Item): Item['time'] {
  const stood = placedTime(visit, item.id)
  if (item.time.kind !== 'after' || stood === undefined) return item.time
  const { minutes, precision } = item.time
  return { kind: 'fixed', start: stood.startWall, zone: stood.startZone, minutes, precision }
}
