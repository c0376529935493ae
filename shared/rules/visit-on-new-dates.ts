import type { ItemId, VisitId } from '../base/id'
import type { LocalizedText } from '../base/localized-text'
import { addDays, daysBetween, type WallDate, type WallTime } from '../base/wall-time'
import { wallAt, wallToInstant, type Zone } from '../base/zone'
import type { Item, Visit } from '../model/visit'
import { laterByDays } from './later-by-days'

export type NewDates = {
  readonly id: VisitId
  readonly title: LocalizedText
  /** The new first day; all else keeps its distance from it. */
  readonly from: WallDate
  /** Where the visit goes elsewhere: hours on the wall stay. */
  readonly hostZone?: Zone | undefined
  /** A pattern for later visits instead of a visit. */
  readonly template?: boolean | undefined
}

/** An hour that could not stay: the clock skips it on the new day, or a journey would arrive before it leaves. */
export type MovedHour = { readonly item: ItemId; readonly was: WallTime; readonly is: WallTime }

export type OnNewDates = { readonly visit: Visit; readonly moved: readonly MovedHour[] }

/**
 * A visit once more, on other dates. Wall hours stay; what was done for the old one does not come along: issues handed over,
 * findings accepted, approvals, receptions, outcomes, real hours, and which requisites, texts and gifts were ready.
 */
export function visitOnNewDates(visit: Visit, wanted: NewDates): OnNewDates {
  const days = daysBetween(visit.from, wanted.from)
  const zones = { old: visit.hostZone, now: wanted.hostZone ?? visit.hostZone }
  const moved: MovedHour[] = []
  const items: Record<string, Item> = {}
  for (const item of Object.values(visit.items)) {
    const time = timeOnNewDates(item.time, days, zones)
    const [was, is] = [wallsOf(laterByDays(item.time, days)), wallsOf(time)]
    for (const [index, wall] of was.entries()) {
      const now = is[index]
      if (now !== undefined && now !== wall) moved.push({ item: item.id, was: wall, is: now })
    }
    items[item.id] = { ...fresh(item), time }
  }
  const { template: _, datesOpen: _open, ...rest } = visit
  const changed: Visit = {
    ...rest,
    id: wanted.id,
    title: wanted.title,
    from: wanted.from,
    until: addDays(visit.until, days),
    hostZone: zones.now,
    state: 'in-preparation',
    ...(wanted.template === true ? { template: true } : {}),
    items,
    days: Object.fromEntries(Object.entries(visit.days).map(([date, day]) => [addDays(date as WallDate, days), day])),
    rooms: eachOf(visit.rooms, (room) => ({ ...room, from: addDays(room.from, days), until: addDays(room.until, days) })),
    gifts: eachOf(visit.gifts, (gift) => {
      const { registered: _registered, ...unregistered } = gift
      return { ...unregistered, state: gift.state === 'to-choose' ? 'to-choose' : 'chosen' }
    }),
    outcomes: {},
    approvals: [],
    acceptedFindings: [],
    receptions: [],
    distribution: visit.distribution.map((entry) => ({ ...entry, handedOver: [] }))
  }
  return { visit: changed, moved }
}

type Zones = { readonly old: Zone; readonly now: Zone }

function timeOnNewDates(time: Item['time'], days: number, { old, now }: Zones): Item['time'] {
  const later = laterByDays(time, days)
  const inZone = (zone: Zone): Zone => (zone === old ? now : zone)
  switch (later.kind) {
    case 'fixed': {
      const zone = inZone(later.zone)
      return { ...later, zone, start: present(later.start, zone) }
    }
    case 'leg': {
      const [startZone, endZone] = [inZone(later.startZone), inZone(later.endZone)]
      const [start, end] = [present(later.start, startZone), present(later.end, endZone)]
      const [from, until] = [wallToInstant(start, startZone), wallToInstant(end, endZone)]
      if (from.ok && until.ok && until.value <= from.value && time.kind === 'leg') {
        return { ...later, startZone, endZone, start, end: wallAt(endZone, from.value + lengthOf(time)) }
      }
      return { ...later, startZone, endZone, start, end }
    }
    case 'days':
      return { ...later, zone: inZone(later.zone) }
    case 'after':
    case 'unplaced':
      return later
  }
}

/** The hour itself, or where the clock skips it the first one after the gap. */
function present(wall: WallTime, zone: Zone): WallTime {
  const instant = wallToInstant(wall, zone)
  return instant.ok ? wall : instant.refusal.after
}

/** True length of a journey in milliseconds. */
function lengthOf(time: Extract<Item['time'], { kind: 'leg' }>): number {
  const start = wallToInstant(time.start, time.startZone, time.startOccurrence)
  const end = wallToInstant(time.end, time.endZone, time.endOccurrence)
  return start.ok && end.ok ? end.value - start.value : 60_000
}

function wallsOf(time: Item['time']): readonly WallTime[] {
  return time.kind === 'fixed' ? [time.start] : time.kind === 'leg' ? [time.start, time.end] : []
}

/** What was there for the old visit alone leaves the item. */
function fresh(item: Item): Item {
  const { actual: _, requisites, ...rest } = item
  return requisites === undefined ? rest : { ...rest, requisites: requisites.map((each) => ({ ...each, ready: false })) }
}

function eachOf<Of extends { readonly id: string }>(
  records: Readonly<Record<string, Of>>,
  change: (record: Of) => Of
): Record<string, Of> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]))
}
