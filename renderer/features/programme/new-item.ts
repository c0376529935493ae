import type { ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { type WallDate, type WallTime, wallTimeAt } from '../../../shared/base/wall-time'
import { lastOrderKey } from '../../../shared/commands/place-record'
import type { Item, Visit } from '../../../shared/model/visit'
import { dayOf, placedTime } from '../../../shared/rules/schedule'
import { newId } from '../../state/new-id'

/** A new item as an office begins one: for guests, confirmed, with the only group where there is but one. */
export function blankItem(visit: Visit, time: Item['time'], title: string, language: Language): Item {
  const guests = Object.values(visit.groups).filter((group) => visit.sides[group.side]?.role === 'guest')
  return {
    id: newId() as ItemId,
    order: lastOrderKey(visit, 'items'),
    kind: 'meeting',
    time,
    title: title === '' ? {} : { [language]: title },
    status: 'confirmed',
    audience: { kind: 'guests' },
    groups: guests.length === 1 ? guests.map((group) => group.id) : [],
    participants: [],
    agenda: [],
    points: []
  }
}

/** An item from the pool takes nine o'clock of the day, or the end of what is there. */
export function placedOn(visit: Visit, item: Item, day: WallDate): Item['time'] {
  const minutes = item.time.kind === 'unplaced' ? item.time.minutes : 60
  return {
    kind: 'fixed',
    start: freeStart(visit, day) ?? wallTimeAt(day, '09:00'),
    zone: visit.hostZone,
    minutes,
    precision: 'exact'
  }
}

/** The end of the last item of a day, where it ends on that day. */
export function freeStart(visit: Visit, day: WallDate): WallTime | undefined {
  let last: WallTime | undefined
  for (const id of Object.keys(visit.items) as ItemId[]) {
    const placed = placedTime(visit, id)
    if (placed === undefined || dayOf(visit, placed) !== day || placed.endZone !== visit.hostZone) continue
    if (placed.endWall.startsWith(day) && (last === undefined || placed.endWall > last)) last = placed.endWall
  }
  return last
}
