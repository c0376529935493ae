import type { ItemId } from '../base/id'
import type { Instant } from '../base/zone'
import type { Item, Visit } from '../model/visit'
import { itemsInOrder } from '../rules/item-order'
import { peopleOfItem } from '../rules/people-of-item'
import { dayOf, type Placed, placedTime } from '../rules/schedule'
import { apply } from './apply'
import type { Command } from './command'

/** What the office wants of a day that no longer runs as planned. Minutes; negative is earlier. */
export type ChainWish =
  /** Everything after an item, by so much. */
  | { readonly kind: 'shift'; readonly after: ItemId; readonly minutes: number }
  /** The item itself begins so much later; what follows gives way only as far as it must. */
  | { readonly kind: 'late'; readonly item: ItemId; readonly minutes: number }
  /** What comes after an item follows it without a pause. */
  | { readonly kind: 'close'; readonly after: ItemId }

export type ChainMove = { readonly id: ItemId; readonly from: Instant; readonly to: Instant }

/** Where the chain stops: at an item that keeps its hour, with minutes free before it, or overlapping where negative. */
export type ChainStop = { readonly id: ItemId; readonly minutes: number }

export type ChainPlan = {
  /** One command, so one step of undo; undefined where nothing moves. */
  readonly command: Command | undefined
  readonly moves: readonly ChainMove[]
  readonly stop: ChainStop | undefined
}

type Link = { readonly item: Item; readonly time: Placed }

/**
 * Plans a change of a chain: the items of the same day after one that want some of the same people, up to the next that keeps
 * its hour, which is a journey or a peak of the visit. What is cancelled is passed over. Nothing is changed by planning.
 */
export function planChain(visit: Visit, wish: ChainWish): ChainPlan {
  const anchor = visit.items[wish.kind === 'late' ? wish.item : wish.after]
  const time = anchor === undefined ? undefined : placedTime(visit, anchor.id)
  if (anchor === undefined || time === undefined) return { command: undefined, moves: [], stop: undefined }
  const after = linksAfter(visit, { item: anchor, time })
  const firm = after.findIndex(({ item }) => isFirm(item))
  const loose = firm === -1 ? after : after.slice(0, firm)
  const shifts = shiftsOf({ item: anchor, time }, loose, wish)
  const command = commandOf(visit, shifts)
  const applied = command === undefined ? undefined : apply(visit, command)
  const changed = applied?.ok ? applied.value.visit : visit
  const moves = itemsInOrder(visit).flatMap(({ id }): readonly ChainMove[] => {
    const [from, to] = [placedTime(visit, id), placedTime(changed, id)]
    return from === undefined || to === undefined || from.start === to.start ? [] : [{ id, from: from.start, to: to.start }]
  })
  return {
    command: moves.length === 0 ? undefined : command,
    moves,
    stop: stopOf(changed, [anchor, ...loose.map(({ item }) => item)], after[firm])
  }
}

/** Journeys keep their hours, and so do the peaks of a visit, to which others have been asked. */
function isFirm(item: Item): boolean {
  return item.time.kind === 'leg' || item.peak === true
}

function linksAfter(visit: Visit, { item, time }: Link): readonly Link[] {
  const [day, people] = [dayOf(visit, time), peopleOfItem(visit, item)]
  return itemsInOrder(visit).flatMap((other): readonly Link[] => {
    const placed = placedTime(visit, other.id)
    if (placed === undefined || other.id === item.id || other.status === 'cancelled' || dayOf(visit, placed) !== day) return []
    if (placed.start < time.start || (placed.start === time.start && placed.end <= time.end)) return []
    if (placed.start < time.end && !follows(visit, other, item.id)) return []
    const together = people.size === 0 || [...peopleOfItem(visit, other)].some((person) => people.has(person))
    return together ? [{ item: other, time: placed }] : []
  })
}

function shiftsOf(anchor: Link, loose: readonly Link[], wish: ChainWish): ReadonlyMap<ItemId, number> {
  const shifts = new Map<ItemId, number>()
  switch (wish.kind) {
    case 'shift':
      for (const { item } of loose) shifts.set(item.id, wish.minutes)
      return shifts
    case 'close': {
      const [first] = loose
      const gap = first === undefined ? 0 : Math.round((first.time.start - anchor.time.end) / 60_000)
      if (gap > 0) for (const { item } of loose) shifts.set(item.id, -gap)
      return shifts
    }
    case 'late': {
      shifts.set(anchor.item.id, wish.minutes)
      let free = anchor.time.end + wish.minutes * 60_000
      for (const { item, time } of loose) {
        const late = Math.max(0, Math.ceil((free - time.start) / 60_000))
        // An earlier beginning pulls nothing after it, and a pause long enough takes the delay up.
        if (late > 0 && wish.minutes > 0) shifts.set(item.id, late)
        free = Math.max(free, time.end + late * 60_000)
      }
      return shifts
    }
  }
}

/** Items that follow another of the chain go with it already; to move them too would break the link. */
function commandOf(visit: Visit, shifts: ReadonlyMap<ItemId, number>): Command | undefined {
  const byMinutes = new Map<number, ItemId[]>()
  for (const [id, minutes] of shifts) {
    if (minutes === 0 || carried(visit, id, minutes, shifts)) continue
    byMinutes.set(minutes, [...(byMinutes.get(minutes) ?? []), id])
  }
  const commands = [...byMinutes].map(([minutes, ids]): Command => ({ kind: 'shift', ids, minutes }))
  const [only] = commands
  return commands.length > 1 ? { kind: 'together', commands } : only
}

function carried(visit: Visit, id: ItemId, minutes: number, shifts: ReadonlyMap<ItemId, number>): boolean {
  const time = visit.items[id]?.time
  if (time?.kind !== 'after') return false
  const before = shifts.get(time.previous)
  return before === minutes || (before === undefined && carried(visit, time.previous, minutes, shifts))
}

function follows(visit: Visit, item: Item, previous: ItemId): boolean {
  if (item.time.kind !== 'after') return false
  const before = visit.items[item.time.previous]
  return item.time.previous === previous || (before !== undefined && follows(visit, before, previous))
}

function stopOf(changed: Visit, chain: readonly Item[], firm: Link | undefined): ChainStop | undefined {
  if (firm === undefined) return undefined
  const [ends, start] = [chain.map(({ id }) => placedTime(changed, id)?.end ?? 0), placedTime(changed, firm.item.id)?.start]
  return start === undefined ? undefined : { id: firm.item.id, minutes: Math.round((start - Math.max(...ends)) / 60_000) }
}
