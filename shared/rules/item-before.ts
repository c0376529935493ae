import type { ItemId } from '../base/id'
import type { Item, Visit } from '../model/visit'
import { followable } from './followable'
import { dayOf, placedTime } from './schedule'

/**
 * What an item comes after by its hours: of those of its day and its groups that end before it starts, the one that ends last.
 * With the minutes between, so that following it changes no hour.
 */
export function itemBefore(visit: Visit, item: Item): { readonly id: ItemId; readonly gap: number } | undefined {
  const own = placedTime(visit, item.id)
  if (own === undefined) return undefined
  let found: { readonly id: ItemId; readonly end: number } | undefined
  for (const other of followable(visit, item)) {
    const time = placedTime(visit, other.id)
    if (time === undefined || other.status === 'cancelled' || time.end > own.start || !together(item, other)) continue
    if (dayOf(visit, time) === dayOf(visit, own) && (found === undefined || time.end >= found.end))
      found = { id: other.id, end: time.end }
  }
  return found === undefined ? undefined : { id: found.id, gap: Math.round((own.start - found.end) / 60_000) }
}

/** What is for no group is for all. */
function together(one: Item, other: Item): boolean {
  return one.groups.length === 0 || other.groups.length === 0 || one.groups.some((group) => other.groups.includes(group))
}
