import type { GroupId, ItemId } from '../../../shared/base/id'
import { addWallMinutes, type WallDate } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import type { Item, Visit } from '../../../shared/model/visit'
import { placedTime } from '../../../shared/rules/schedule'
import { wallOn } from '../../../shared/rules/timeline/timeline-days'

/** Where something is let go: how far from where it stood, and for whom it then is. */
export type Drop = { readonly minutes: number; readonly groups?: readonly GroupId[] | undefined }

/** One command for a drop of items that have hours, so that it is one step of undo. Undefined where nothing changes. */
export function dropCommand(visit: Visit, ids: readonly ItemId[], { minutes, groups }: Drop): Command | undefined {
  const moved: readonly Command[] = minutes === 0 ? [] : [{ kind: 'shift', ids, minutes }]
  const given: readonly Command[] = ids.flatMap((id): readonly Command[] => {
    const item = visit.items[id]
    if (item === undefined || groups === undefined || sameGroups(item.groups, groups)) return []
    return [{ kind: 'edit', collection: 'items', id, changes: { groups: [...groups] } }]
  })
  return together([...moved, ...given])
}

/** Copies instead of moving; the copies stand where the originals were let go. */
export function copyCommand(copies: ReadonlyMap<ItemId, ItemId>, { minutes, groups }: Drop): Command | undefined {
  const made = [...copies].map(([id, newId]): Command => ({ kind: 'duplicate', id, newId }))
  const ids = [...copies.values()]
  const moved: readonly Command[] = minutes === 0 ? [] : [{ kind: 'shift', ids, minutes }]
  const given =
    groups === undefined
      ? []
      : ids.map((id): Command => ({ kind: 'edit', collection: 'items', id, changes: { groups: [...groups] } }))
  return together([...made, ...moved, ...given])
}

/** An item out of the pool, put at an hour of a day. */
export function placeCommand(
  visit: Visit,
  item: Item,
  day: WallDate,
  minute: number,
  groups?: readonly GroupId[]
): Command | undefined {
  const minutes = item.time.kind === 'unplaced' ? item.time.minutes : 60
  const time = { kind: 'fixed', start: wallOn(day, minute), zone: visit.hostZone, minutes, precision: 'exact' } as const
  const given: readonly Command[] =
    groups === undefined || sameGroups(item.groups, groups)
      ? []
      : [{ kind: 'edit', collection: 'items', id: item.id, changes: { groups: [...groups] } }]
  return together([{ kind: 'set-time', id: item.id, time }, ...given])
}

/** Back into the pool, with the length that it had. */
export function poolCommand(visit: Visit, ids: readonly ItemId[]): Command | undefined {
  return together(
    ids.flatMap((id): readonly Command[] => {
      const placed = placedTime(visit, id)
      const item = visit.items[id]
      if (placed === undefined || item === undefined || item.time.kind === 'leg') return []
      const minutes = Math.max(1, Math.round((placed.end - placed.start) / 60_000))
      return [{ kind: 'set-time', id, time: { kind: 'unplaced', minutes } }]
    })
  )
}

/** One end of an item moved by minutes; it keeps at least a minute. Undefined where it has no ends of its own. */
export function resizeCommand(visit: Visit, item: Item, end: 'start' | 'end', by: number): Command | undefined {
  const { time } = item
  const placed = placedTime(visit, item.id)
  if (placed === undefined || by === 0) return undefined
  if (time.kind === 'leg') {
    const moved = end === 'start' ? { start: addWallMinutes(time.start, by) } : { end: addWallMinutes(time.end, by) }
    return { kind: 'set-time', id: item.id, time: { ...time, ...moved } }
  }
  if (time.kind !== 'fixed' && time.kind !== 'after') return undefined
  const minutes = Math.max(1, time.minutes + (end === 'end' ? by : -by))
  if (end === 'end') return { kind: 'set-time', id: item.id, time: { ...time, minutes } }
  const shift = time.minutes - minutes
  if (time.kind === 'after' && time.gap + shift >= 0)
    return { kind: 'set-time', id: item.id, time: { ...time, gap: time.gap + shift, minutes } }
  const start = addWallMinutes(placed.startWall, shift)
  const { precision } = time
  const fixed = time.kind === 'fixed' ? time : { kind: 'fixed' as const, zone: placed.startZone, precision }
  return { kind: 'set-time', id: item.id, time: { ...fixed, start, minutes } }
}

/** One command of several, so that they are one step; undefined of none. */
export function together(commands: readonly Command[]): Command | undefined {
  const [only] = commands
  return commands.length === 1 ? only : commands.length === 0 ? undefined : { kind: 'together', commands }
}

function sameGroups(a: readonly GroupId[], b: readonly GroupId[]): boolean {
  return a.length === b.length && a.every((group) => b.includes(group))
}
