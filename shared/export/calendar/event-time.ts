import { addDays, dateOf, type WallDate, type WallTime } from '../../base/wall-time'
import { type Instant, instantsOf, type Zone } from '../../base/zone'
import type { Placed, Stay } from '../../rules/schedule'
import { blockIsRight, type ZoneBlock, zoneBlock } from './zone-block'

/** One end of an event on the clock of a zone whose block stands in the file. */
export type ZonedEnd = { readonly wall: WallTime; readonly block: ZoneBlock }

/** How an event says its hours: whole days (`until` is the day after the last), instants in UTC, or a clock at each end. */
export type EventTime =
  | { readonly kind: 'days'; readonly from: WallDate; readonly until: WallDate }
  | { readonly kind: 'utc'; readonly start: Instant; readonly end: Instant }
  | { readonly kind: 'zoned'; readonly start: ZonedEnd; readonly end: ZonedEnd }

/**
 * Hidden hours become the whole day on which the item begins. An hour that its zone's block would misstate, or that the
 * clock shows twice (readers differ on which passage is meant), is written in UTC at both ends.
 */
export function eventTime(scheduled: Placed | Stay): EventTime {
  if (scheduled.kind === 'days') return { kind: 'days', from: scheduled.from, until: addDays(scheduled.until, 1) }
  const { start, end, startWall, startZone, endWall, endZone, precision } = scheduled
  if (precision === 'hidden') return { kind: 'days', from: dateOf(startWall), until: addDays(dateOf(startWall), 1) }
  const [zonedStart, zonedEnd] = [zoned(start, startWall, startZone), zoned(end, endWall, endZone)]
  return zonedStart === undefined || zonedEnd === undefined
    ? { kind: 'utc', start, end }
    : { kind: 'zoned', start: zonedStart, end: zonedEnd }
}

function zoned(instant: Instant, wall: WallTime, zone: Zone): ZonedEnd | undefined {
  const block = zoneBlock(zone)
  if (block === undefined || !blockIsRight(block, zone, instant) || instantsOf(wall, zone).length !== 1) return undefined
  return { wall, block }
}
