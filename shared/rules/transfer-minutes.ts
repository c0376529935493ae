import type { PlaceId } from '../base/id'
import { clockOf } from '../base/wall-time'
import { type Instant, wallAt } from '../base/zone'
import type { Office } from '../model/office'
import type { Item, Place, Visit } from '../model/visit'
import { threshold } from './findings/judgement'

/** Minutes of one way from hall to hall. `driveFrom` says where the drive was taken from. */
export type TransferMinutes = {
  readonly walk: number
  readonly boarding: number
  readonly drive: number
  readonly gate: number
  readonly driveFrom: 'entered' | 'estimated' | 'unknown'
}

/** Hours of the day, on the wall, in which roads are full. */
const peaks = [
  ['07:30', '09:30'],
  ['17:00', '19:30']
] as const

/**
 * What a way between two places takes for so many people leaving at this moment: walk to the cars, boarding by head count,
 * drive as entered for the same way elsewhere in the visit, else estimated from the distance and the hour, gate and badges.
 */
export function transferMinutes(
  visit: Visit,
  office: Office,
  way: { readonly from: PlaceId; readonly to: PlaceId; readonly people: number; readonly leaving: Instant }
): TransferMinutes {
  const [origin, target] = [visit.places[way.from], visit.places[way.to]]
  const entered = enteredDrives(visit).get(wayOf(way.from, way.to))
  const estimated = estimate(visit, office, origin, target, way.leaving)
  return {
    walk: origin?.walkMinutes ?? threshold(office, 'walk-minutes'),
    boarding: boardingMinutes(office, way.people),
    drive: entered ?? estimated ?? 0,
    gate: target?.gateMinutes ?? threshold(office, 'gate-minutes'),
    driveFrom: entered !== undefined ? 'entered' : estimated !== undefined ? 'estimated' : 'unknown'
  }
}

/** Minutes until so many people sit in their cars. */
export function boardingMinutes(office: Office, people: number): number {
  return Math.ceil(people / Math.max(1, threshold(office, 'persons-boarding-per-minute')))
}

export function sumOf({ walk, boarding, drive, gate }: Omit<TransferMinutes, 'driveFrom'>): number {
  return walk + boarding + drive + gate
}

/** Minutes of a transfer that its parts leave over; negative where the parts do not fit. Undefined for what is no transfer. */
export function slackOf(item: Item): number | undefined {
  if (item.transfer === undefined || !('minutes' in item.time)) return undefined
  return item.time.minutes - sumOf(item.transfer)
}

const drivesOf = new WeakMap<Visit['items'], ReadonlyMap<string, number>>()
let last: ReadonlyMap<string, number> = new Map()

/** The longest drive that somebody entered for each way, in either direction; the same value as before where none changed. */
export function enteredDrives({ items }: Visit): ReadonlyMap<string, number> {
  const before = drivesOf.get(items)
  if (before !== undefined) return before
  const made = new Map<string, number>()
  for (const { transfer } of Object.values(items)) {
    if (transfer === undefined || transfer.drive === 0) continue
    const key = wayOf(transfer.from, transfer.to)
    made.set(key, Math.max(transfer.drive, made.get(key) ?? 0))
  }
  const same = made.size === last.size && [...made].every(([key, minutes]) => last.get(key) === minutes)
  last = same ? last : made
  drivesOf.set(items, last)
  return last
}

function wayOf(from: PlaceId, to: PlaceId): string {
  return from < to ? `${from}/${to}` : `${to}/${from}`
}

function estimate(
  visit: Visit,
  office: Office,
  from: Place | undefined,
  to: Place | undefined,
  leaving: Instant
): number | undefined {
  if (from?.position === undefined || to?.position === undefined) return undefined
  const km = kilometres(from.position, to.position) * threshold(office, 'road-factor')
  const clock = clockOf(wallAt(from.zone ?? visit.hostZone, leaving))
  const full = peaks.some(([begins, ends]) => clock >= begins && clock < ends)
  return Math.ceil((km / threshold(office, 'drive-km-per-hour')) * 60 * (full ? threshold(office, 'peak-factor') : 1))
}

type Position = NonNullable<Place['position']>

/** Great circle on a sphere of 6371 km (haversine). */
function kilometres(a: Position, b: Position): number {
  const radians = Math.PI / 180
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2)
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2)
  const arc = north ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(arc)))
}
