import { tzOffset } from '@date-fns/tz'
import * as z from 'zod'
import { done, type Result, refused } from './result'
import { type WallTime, wallFromMs, wallMs } from './wall-time'

const known = new Map<string, boolean>()

/** An IANA name that this machine's `Intl` knows; offsets such as `+08:00` are not names. */
export function isZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  let found = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)
  if (found) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
    } catch {
      found = false
    }
  }
  if (known.size < 2000) known.set(name, found)
  return found
}

export const zoneSchema = z.string().max(64).refine(isZone, { message: 'unknown-zone' }).brand<'Zone'>()

export type Zone = z.infer<typeof zoneSchema>

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __brand?: 'Instant' }

/** Which of the two passages of a doubled hour is meant (clocks going back). */
export type Occurrence = 'first' | 'second'

export type MissingHour = {
  readonly kind: 'missing-hour'
  readonly wall: WallTime
  readonly zone: Zone
  /** The last wall time before the gap and the first after it, to be offered instead. */
  readonly before: WallTime
  readonly after: WallTime
}

const offsets = new Map<string, Map<number, number>>()

/** Since 1972 every change of an offset falls on a quarter of an hour of UTC, so that one answer serves the whole quarter. */
const quarter = 900_000
const evenSince = Date.UTC(1972, 0)
const mostKept = 20_000

/** Minutes east of UTC that the zone keeps at an instant. */
export function offsetAt(zone: Zone, instant: Instant): number {
  if (instant < evenSince) return tzOffset(zone, new Date(instant))
  const known = offsets.get(zone) ?? new Map<number, number>()
  if (known.size === 0 || known.size > mostKept) {
    known.clear()
    offsets.set(zone, known)
  }
  const turn = Math.floor(instant / quarter)
  const before = known.get(turn)
  if (before !== undefined) return before
  const offset = tzOffset(zone, new Date(instant))
  known.set(turn, offset)
  return offset
}

export function wallAt(zone: Zone, instant: Instant): WallTime {
  return wallFromMs(instant + offsetAt(zone, instant) * 60_000)
}

/** All instants at which the clock in the zone shows this wall time: none in a missing hour, two in a doubled one. */
export function instantsOf(wall: WallTime, zone: Zone): readonly Instant[] {
  const asUtc = wallMs(wall)
  const offsets = new Set([offsetAt(zone, asUtc - 86_400_000), offsetAt(zone, asUtc), offsetAt(zone, asUtc + 86_400_000)])
  const found = new Set<Instant>()
  for (const offset of offsets) {
    const candidate = asUtc - offset * 60_000
    if (offsetAt(zone, candidate) === offset) found.add(candidate)
  }
  return [...found].sort((a, b) => a - b)
}

/**
 * The instant of a wall time in an IANA zone. A doubled hour takes the first passage unless the second is asked for;
 * a missing hour is refused with its two neighbours.
 */
export function wallToInstant(wall: WallTime, zone: Zone, occurrence: Occurrence = 'first'): Result<Instant, MissingHour> {
  const found = instantsOf(wall, zone)
  const wanted = occurrence === 'second' ? found[found.length - 1] : found[0]
  if (wanted !== undefined) return done(wanted)
  const asUtc = wallMs(wall)
  const before = offsetAt(zone, asUtc - 86_400_000)
  const after = offsetAt(zone, asUtc + 86_400_000)
  const gap = Math.abs(after - before)
  const change = lastInstantBeforeChange(zone, asUtc - 86_400_000, asUtc + 86_400_000)
  const edge = wallMs(wallAt(zone, change))
  return refused({
    kind: 'missing-hour',
    wall,
    zone,
    before: wallFromMs(edge),
    after: wallFromMs(edge + 60_000 + gap * 60_000)
  })
}

/** The last whole minute at which the earlier offset still holds. */
function lastInstantBeforeChange(zone: Zone, from: Instant, until: Instant): Instant {
  const old = offsetAt(zone, from)
  let low = Math.floor(from / 60_000)
  let high = Math.floor(until / 60_000)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle * 60_000) === old) low = middle
    else high = middle
  }
  return low * 60_000
}
