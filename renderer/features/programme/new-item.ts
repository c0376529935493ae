import type { GroupId, ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { type WallDate, type WallTime, wallTimeAt } from '../../../shared/base/wall-time'
import { lastOrderKey } from '../../../shared/commands/place-record'
import type { Item, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { dayOf, placedTime } from '../../../shared/rules/schedule'
import { newId } from '../../state/new-id'

/** The group that a new item is for where nobody says otherwise: the first of the guests. */
export function mainGroup(visit: Visit): readonly GroupId[] {
  const guests = inOrder(visit.groups).filter((group) => visit.sides[group.side]?.role === 'guest')
  return guests.slice(0, 1).map(({ id }) => id)
}

/** A new item as an office begins one: for guests, confirmed, for the main group. */
export function blankItem(visit: Visit, time: Item['time'], title: string, language: Language): Item {
  return {
    id: newId() as ItemId,
    order: lastOrderKey(visit, 'items'),
    kind: 'meeting',
    time,
    title: title === '' ? {} : { [language]: title },
    status: 'confirmed',
    audience: { kind: 'guests' },
    groups: [...mainGroup(visit)],
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
