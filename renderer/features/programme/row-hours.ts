import { clockOf, dateOf, daysBetween } from '../../../shared/base/wall-time'
import { wallAt, type Zone } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import type { Placed } from '../../../shared/rules/schedule'
import { sumOf } from '../../../shared/rules/transfer-minutes'

export type RowHours = {
  readonly start: string
  readonly end: string
  /** Days by which the end lies after the start, and the start after the day of the row. */
  readonly endDays: number
  readonly startDays: number
}

/** Hours of an item as the clock of one zone shows them, beside the day on which the visit's own clock puts it. */
export function hoursInZone(time: Placed, zone: Zone, hostZone: Zone): RowHours {
  const [start, end] = [wallAt(zone, time.start), wallAt(zone, time.end)]
  const day = dateOf(wallAt(hostZone, time.start))
  return {
    start: clockOf(start),
    end: clockOf(end),
    startDays: daysBetween(day, dateOf(start)),
    endDays: daysBetween(day, dateOf(end))
  }
}

export function minutesOf(time: Placed): number {
  return Math.round((time.end - time.start) / 60_000)
}

/** Minutes of a transfer that its parts do not use; negative when it is too short. */
export function slackOf(item: Item, time: Placed): number | undefined {
  if (item.transfer === undefined) return undefined
  return minutesOf(time) - sumOf(item.transfer)
}
