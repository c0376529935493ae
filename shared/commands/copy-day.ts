import type { ItemId } from '../base/id'
import { done, refused } from '../base/result'
import { daysBetween, type WallDate } from '../base/wall-time'
import type { Item } from '../model/visit'
import { laterByDays } from '../rules/later-by-days'
import { dayOf, placedTime } from '../rules/schedule'
import type { Change } from './change'
import { asFixed } from './move-item'
import { lastOrderKey } from './place-record'
import { recordsOf } from './records'

export type Copy = { readonly id: ItemId; readonly newId: ItemId }

/**
 * The same hours on another day, for copies with ids of their own. What follows a copied item follows its copy; a follower
 * whose predecessor stays behind gets the hour at which it stood. Lodging and what has no time are no part of a day.
 */
export function copyDay(copies: readonly Copy[], to: WallDate): Change {
  return (draft, visit) => {
    const newIds = new Map(copies.map(({ id, newId }) => [id, newId]))
    for (const { id, newId } of copies) {
      const item = visit.items[id]
      if (item === undefined) return refused({ kind: 'no-such-record', collection: 'items', id })
      if (Object.hasOwn(draft.items, newId)) return refused({ kind: 'id-taken', collection: 'items', id: newId })
      const placed = placedTime(visit, id)
      const from = placed === undefined ? undefined : dayOf(visit, placed)
      if (from === undefined) return refused({ kind: 'has-no-hours', id })
      const previous = item.time.kind === 'after' ? newIds.get(item.time.previous) : undefined
      const time =
        item.time.kind === 'after' && previous !== undefined
          ? { ...item.time, previous }
          : laterByDays(item.time.kind === 'after' ? asFixed(visit, item) : item.time, daysBetween(from, to))
      recordsOf(draft, 'items')[newId] = { ...withoutPast(item), id: newId, order: lastOrderKey(draft as never, 'items'), time }
    }
    return done(copies.map(({ newId }) => ({ collection: 'items', id: newId })))
  }
}

/** Documents, gifts and seating belong to the original, as in a single duplicate; what really happened has not happened to the copy. */
function withoutPast(item: Item): Omit<Item, 'id' | 'order'> {
  const { actual: _actual, documents: _documents, gifts: _gifts, seatingPlans: _plans, ...rest } = item
  return JSON.parse(JSON.stringify(rest)) as Item
}
