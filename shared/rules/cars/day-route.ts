import type { GroupId, ItemId, PlaceId } from '../../base/id'
import { dateOf, type WallDate } from '../../base/wall-time'
import type { Instant, Zone } from '../../base/zone'
import type { Office } from '../../model/office'
import type { Item, Visit } from '../../model/visit'
import { type Attended, attendance } from '../attendance'
import { endPlace, startPlace } from '../ends-of-item'
import { hostStart } from '../host-wall'
import { slackOf } from '../transfer-minutes'
import { type Way, waysBetween } from '../ways-between'

/** A stop of a day's way, with the hours on its own clock. */
export type RouteStop = { readonly place: PlaceId; readonly arrives?: Moment; readonly leaves?: Moment }
type Moment = { readonly at: Instant; readonly zone: Zone }

export type RouteMode = NonNullable<Item['transfer']>['mode'] | 'flight' | 'journey'

/** How one gets from a stop to the next: a transfer with its drive and slack, a flight or train, or nothing that is planned. */
export type RouteLeg =
  | {
      readonly kind: 'transfer'
      readonly item: ItemId
      readonly mode: RouteMode
      readonly minutes: number
      readonly slack: number
    }
  | { readonly kind: 'journey'; readonly item: ItemId; readonly mode: RouteMode; readonly minutes: number }
  | { readonly kind: 'missing'; readonly way?: Way }

/** `legs[n]` leads from `stops[n]` to `stops[n + 1]`. */
export type DayRoute = { readonly stops: readonly RouteStop[]; readonly legs: readonly RouteLeg[] }

/** The way of one group on one day, stop after stop in the order in which they are reached. Distances and directions are not drawn. */
export function dayRoute(visit: Visit, office: Office, day: WallDate, group: GroupId): DayRoute {
  const stops: RouteStop[] = []
  const legs: RouteLeg[] = []
  const stopAt = (place: PlaceId, leg: RouteLeg, arrives: Moment | undefined) => {
    if (stops.length > 0) legs.push(leg)
    stops.push(arrives === undefined ? { place } : { place, arrives })
  }
  const leave = (leaves: Moment) => {
    const last = stops.at(-1)
    if (last !== undefined) stops[stops.length - 1] = { ...last, leaves }
  }
  for (const { item, time } of attendance(visit)) {
    if (!item.groups.includes(group) || dateOf(hostStart(visit, time)) !== day) continue
    const [from, to] = [startPlace(item), endPlace(item)]
    if (from === undefined || to === undefined) continue
    const start = { at: time.start, zone: time.startZone }
    if (stops.at(-1)?.place !== from) stopAt(from, missing(visit, office, item), stops.length === 0 ? undefined : start)
    if (to === from) continue
    leave(start)
    stopAt(to, legOf(item, time), { at: time.end, zone: time.endZone })
  }
  return { stops, legs }
}

function legOf(item: Item, time: Attended['time']): RouteLeg {
  const minutes = Math.round((time.end - time.start) / 60_000)
  const { transfer } = item
  if (transfer === undefined) {
    return { kind: 'journey', item: item.id, mode: item.kind === 'train' ? 'journey' : 'flight', minutes }
  }
  const slack = slackOf(item) ?? 0
  return { kind: 'transfer', item: item.id, mode: transfer.mode, minutes: minutes - Math.max(0, slack), slack }
}

function missing(visit: Visit, office: Office, item: Item): RouteLeg {
  const way = waysBetween(visit, { office }).find(({ items }) => items[1] === item.id)
  return way === undefined ? { kind: 'missing' } : { kind: 'missing', way }
}
