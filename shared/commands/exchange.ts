import type { Draft } from 'mutative'
import type { ItemId } from '../base/id'
import { done, type Result, refused } from '../base/result'
import { wallAt } from '../base/zone'
import type { Item, Visit } from '../model/visit'
import { itemsInOrder } from '../rules/item-order'
import { peopleOfItem } from '../rules/people-of-item'
import { dayOf, placedTime, schedule } from '../rules/schedule'
import type { Change } from './change'
import type { CommandRefusal } from './command-refusal'
import { asFixed } from './move-item'
import { reorderRecord } from './place-record'

/**
 * "Move up" and "move down" of a timed item: it changes places with its neighbour in the day. The later takes the
 * earlier start, the other follows it; lengths and the pause between them stay. At equal starts only the order changes.
 */
export function exchange(id: ItemId, direction: 'up' | 'down'): Change {
  return (draft, visit) => {
    const item = visit.items[id]
    if (item === undefined) return refused({ kind: 'no-such-record', collection: 'items', id })
    const neighbour = neighbourOf(visit, item, direction)
    if (neighbour === undefined) return refused({ kind: 'no-neighbour', direction })
    const timed = placedTime(visit, id) !== undefined
    const before = direction === 'up' ? neighbour.id : nextInPool(visit, neighbour)
    if (!timed) return reorderRecord('items', id, before)(draft, visit)
    const [first, second] = direction === 'up' ? [neighbour, item] : [item, neighbour]
    const swapped = swapTimes(draft, visit, first, second)
    if (!swapped.ok) return swapped
    return done([
      { collection: 'items', id },
      { collection: 'items', id: neighbour.id }
    ])
  }
}

function swapTimes(draft: Draft<Visit>, visit: Visit, first: Item, second: Item): Result<undefined, CommandRefusal> {
  const [early, late] = [placedTime(visit, first.id), placedTime(visit, second.id)]
  const [firstDraft, secondDraft] = [draft.items[first.id], draft.items[second.id]]
  if (!early || !late || !firstDraft || !secondDraft) return refused({ kind: 'has-no-hours', id: first.id })
  if (early.start === late.start) {
    const reordered = reorderRecord('items', second.id, first.id)(draft, visit)
    return reordered.ok ? done(undefined) : reordered
  }
  const journey = [first, second].find((moved) => moved.time.kind === 'leg')
  if (journey !== undefined) return refused({ kind: 'journey-keeps-its-hours', id: journey.id })
  const [firstTime, secondTime] = [asFixed(visit, first), asFixed(visit, second)]
  if (firstTime.kind !== 'fixed' || secondTime.kind !== 'fixed') return refused({ kind: 'has-no-hours', id: first.id })
  const pause = Math.max(0, late.start - early.end)
  const otherStart = early.start + (late.end - late.start) + pause
  secondDraft.time = { ...secondTime, start: wallAt(secondTime.zone, early.start) }
  firstDraft.time = { ...firstTime, start: wallAt(firstTime.zone, otherStart) }
  return done(undefined)
}

/** The next one in the day that wants some of the same people; where none does, the next one. */
function neighbourOf(visit: Visit, item: Item, direction: 'up' | 'down'): Item | undefined {
  const hours = schedule(visit)
  const own = hours.get(item.id)
  const day = own === undefined ? undefined : dayOf(visit, own)
  const sameDay = itemsInOrder(visit).filter((other) => {
    const time = hours.get(other.id)
    return time !== undefined && time.kind === own?.kind && dayOf(visit, time) === day
  })
  const at = sameDay.findIndex((other) => other.id === item.id)
  const candidates = direction === 'up' ? sameDay.slice(0, at).reverse() : sameDay.slice(at + 1)
  const people = peopleOfItem(visit, item)
  return candidates.find((other) => [...peopleOfItem(visit, other)].some((person) => people.has(person))) ?? candidates[0]
}

function nextInPool(visit: Visit, neighbour: Item): string | undefined {
  const pool = itemsInOrder(visit).filter((other) => schedule(visit).get(other.id)?.kind === 'unplaced')
  return pool[pool.findIndex((other) => other.id === neighbour.id) + 1]?.id
}
