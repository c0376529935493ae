import type { PlaceId } from '../base/id'
import { clockOf } from '../base/wall-time'
import { type Instant, wallAt } from '../base/zone'
import type { Office } from '../model/office'
import type { Item, Place, Visit } from '../model/visit'
import { threshold } from './findings/judgement'

/** Minutes of one way from hall to hall. `driveFrom` says where the drive was taken from. */
export type TransferMinutes = {
  /** Leave-taking, from the end on paper to the first step. */
  readonly finish: number
  readonly walk: number
  readonly boarding: number
  readonly drive: number
  readonly gate: number
  readonly driveFrom: 'entered' | 'estimated' | 'unknown'
  /** How the drive was estimated. */
  readonly estimate?: Estimate
}

/** Kilometres on the road, the stated speed, and by how much the hour of leaving lengthens the drive (1 outside the peaks). */
export type Estimate = { readonly km: number; readonly kmPerHour: number; readonly factor: number; readonly minutes: number }

/** Hours of the day in which roads are full, as the office has them: from and until, in minutes since midnight on the wall. */
const peaks = [
  ['morning-peak-from', 'morning-peak-until'],
  ['evening-peak-from', 'evening-peak-until']
] as const

/**
 * What a way between two places takes for so many people leaving at this moment: leave-taking, walk and lift to the cars,
 * boarding by head count, drive as entered for the same way elsewhere in the visit, else estimated from the distance and the
 * hour, gate and badges.
 */
export function transferMinutes(
  visit: Visit,
  office: Office,
  way: { readonly from: PlaceId; readonly to: PlaceId; readonly people: number; readonly leaving: Instant }
): TransferMinutes {
  const [origin, target] = [visit.places[way.from], visit.places[way.to]]
  const entered = enteredWays(visit).get(wayOf(way.from, way.to))?.drive
  const estimate = entered === undefined ? driveEstimate(visit, office, way) : undefined
  return {
    finish: threshold(office, 'finish-minutes'),
    walk: origin?.walkMinutes ?? threshold(office, 'walk-minutes'),
    boarding: boardingMinutes(office, way.people),
    drive: entered ?? estimate?.minutes ?? 0,
    gate: target?.gateMinutes ?? threshold(office, 'gate-minutes'),
    driveFrom: entered !== undefined ? 'entered' : estimate !== undefined ? 'estimated' : 'unknown',
    ...(estimate === undefined ? {} : { estimate })
  }
}

/** Minutes until so many people sit in their cars. */
export function boardingMinutes(office: Office, people: number): number {
  return Math.ceil(people / Math.max(1, threshold(office, 'persons-boarding-per-minute')))
}

type Parts = Pick<TransferMinutes, 'walk' | 'boarding' | 'drive' | 'gate'> & { readonly finish?: number | undefined }

export function sumOf({ finish = 0, walk, boarding, drive, gate }: Parts): number {
  return finish + walk + boarding + drive + gate
}

/** Minutes of a transfer that its parts leave over; negative where the parts do not fit. Undefined for what is no transfer. */
export function slackOf(item: Item): number | undefined {
  if (item.transfer === undefined || !('minutes' in item.time)) return undefined
  return item.time.minutes - sumOf(item.transfer)
}

/** What somebody entered for a way: the longest drive and the longest distance, either undefined where nobody entered any. */
type EnteredWay = { readonly drive: number | undefined; readonly km: number | undefined }

const waysOf = new WeakMap<Visit['items'], ReadonlyMap<string, EnteredWay>>()
let last: ReadonlyMap<string, EnteredWay> = new Map()

/** What was entered for each way, in either direction; the same value as before where none changed. */
export function enteredWays({ items }: Visit): ReadonlyMap<string, EnteredWay> {
  const before = waysOf.get(items)
  if (before !== undefined) return before
  const made = new Map<string, EnteredWay>()
  for (const { transfer } of Object.values(items)) {
    if (transfer === undefined) continue
    const key = wayOf(transfer.from, transfer.to)
    const known = made.get(key)
    made.set(key, { drive: longer(transfer.drive, known?.drive), km: longer(transfer.distanceKm ?? 0, known?.km) })
  }
  const same = made.size === last.size && [...made].every(([key, way]) => isSame(last.get(key), way))
  last = same ? last : made
  waysOf.set(items, last)
  return last
}

function longer(minutes: number, before: number | undefined): number | undefined {
  return minutes === 0 ? before : Math.max(minutes, before ?? 0)
}

function isSame(a: EnteredWay | undefined, b: EnteredWay): boolean {
  return a !== undefined && a.drive === b.drive && a.km === b.km
}

function wayOf(from: PlaceId, to: PlaceId): string {
  return from < to ? `${from}/${to}` : `${to}/${from}`
}

/**
 * The drive by the distance entered for the same way, else by the straight line and the office's factor for roads, at the
 * office's speed, longer in the hours of full roads. Undefined where no distance can be known.
 */
export function driveEstimate(
  visit: Visit,
  office: Office,
  way: { readonly from: PlaceId; readonly to: PlaceId; readonly leaving: Instant; readonly km?: number | undefined }
): Estimate | undefined {
  const km = way.km ?? enteredWays(visit).get(wayOf(way.from, way.to))?.km ?? roadBetween(visit, office, way.from, way.to)
  if (km === undefined) return undefined
  const kmPerHour = Math.max(1, threshold(office, 'drive-km-per-hour'))
  const [hours = 0, minutes = 0] = clockOf(wallAt(visit.places[way.from]?.zone ?? visit.hostZone, way.leaving))
    .split(':')
    .map(Number)
  const clock = hours * 60 + minutes
  const full = peaks.some(([from, until]) => clock >= threshold(office, from) && clock < threshold(office, until))
  const factor = full ? threshold(office, 'peak-factor') : 1
  return { km, kmPerHour, factor, minutes: Math.ceil((km / kmPerHour) * 60 * factor) }
}

function roadBetween(visit: Visit, office: Office, from: PlaceId, to: PlaceId): number | undefined {
  const [origin, target] = [visit.places[from]?.position, visit.places[to]?.position]
  if (origin === undefined || target === undefined) return undefined
  return kilometres(origin, target) * threshold(office, 'road-factor')
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
