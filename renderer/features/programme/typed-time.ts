import { done, type Result, refused } from '../../../shared/base/result'
import { addWallMinutes, clockOf, dateOf, type WallDate, type WallTime, wallTimeAt } from '../../../shared/base/wall-time'
import { wallAt, type Zone } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import { minutesBetween, parseHours } from '../../../shared/rules/parse-hours'
import type { Scheduled } from '../../../shared/rules/schedule'

export type Fixed = Extract<Item['time'], { kind: 'fixed' }>

type Reading = { readonly start: WallTime; readonly end: WallTime; readonly minutes: number }

/** Typed hours -> a reading on a day; a start alone keeps the length. Refused where nothing can be read. */
export function readHours(typed: string, day: WallDate, minutesBefore: number): Result<Reading, { readonly kind: 'not-hours' }> {
  const hours = parseHours(typed)
  if (hours === undefined) return refused({ kind: 'not-hours' })
  const minutes = hours.end === undefined ? (hours.minutes ?? minutesBefore) : minutesBetween(hours.start, hours.end)
  const start = wallTimeAt(day, hours.start)
  return done({ start, end: addWallMinutes(start, minutes), minutes })
}

/** The time of an item after new hours were typed: a follower or an item of the pool becomes fixed, a fixed one keeps its zone. */
export function withHours(time: Item['time'], reading: Reading, zone: Zone): Fixed {
  const base = time.kind === 'fixed' ? time : undefined
  const precision = time.kind === 'fixed' || time.kind === 'after' ? time.precision : 'exact'
  const { occurrence: _forgotten, ...kept } = base ?? {
    kind: 'fixed' as const,
    zone,
    precision,
    start: reading.start,
    minutes: reading.minutes
  }
  return { ...kept, start: reading.start, minutes: reading.minutes }
}

/** `09:30–10:15` of an item as its field shows it before anything is typed. */
export function hoursText(scheduled: Scheduled | undefined): string {
  if (scheduled?.kind !== 'timed') return ''
  return `${clockOf(scheduled.startWall)}–${clockOf(scheduled.endWall)}`
}

type Fallback = {
  readonly day: WallDate
  readonly zone: Zone
  readonly homeZone: Zone
  /** What it would follow, and after how many minutes. */
  readonly previous: Item['id'] | undefined
  readonly gap: number
}

/** Turns an item's time into another kind of timing, keeping the hours that it has now. */
export function changeTiming(
  kind: Item['time']['kind'],
  scheduled: Scheduled | undefined,
  fallback: Fallback
): Item['time'] | undefined {
  const timed = scheduled?.kind === 'timed' ? scheduled : undefined
  const start = timed?.startWall ?? wallTimeAt(fallback.day, '09:00')
  const zone = timed?.startZone ?? fallback.zone
  const minutes = timed === undefined ? 60 : Math.max(1, Math.round((timed.end - timed.start) / 60_000))
  switch (kind) {
    case 'fixed':
      return { kind, start, zone, minutes, precision: 'exact' }
    case 'after':
      return fallback.previous === undefined
        ? undefined
        : { kind, previous: fallback.previous, gap: fallback.gap, minutes, precision: 'exact' }
    case 'leg': {
      const end = timed === undefined ? addWallMinutes(start, minutes) : wallAt(fallback.zone, timed.end)
      return { kind, start, startZone: zone, end, endZone: timed === undefined ? zone : fallback.zone }
    }
    case 'days':
      return { kind, from: dateOf(start), until: dateOf(timed?.endWall ?? start), zone }
    case 'unplaced':
      return { kind, minutes }
  }
}
