import type { PlaceId } from '../../../shared/base/id'
import type { Item, Visit } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'

const kept = new WeakMap<Visit['items'], ReadonlyMap<PlaceId, readonly Item[]>>()

/** Items that happen at a place, start from it or lead to it, in the order of the programme. */
export function itemsAtPlace(visit: Visit, id: PlaceId): readonly Item[] {
  const before = kept.get(visit.items)
  if (before !== undefined) return before.get(id) ?? []
  const found = new Map<PlaceId, Item[]>()
  for (const item of itemsInOrder(visit)) {
    const { transfer, carriage } = item
    const places = new Set([item.place, transfer?.from, transfer?.to, carriage?.from, carriage?.to])
    for (const place of places) {
      if (place === undefined) continue
      const items = found.get(place)
      if (items === undefined) found.set(place, [item])
      else items.push(item)
    }
  }
  kept.set(visit.items, found)
  return found.get(id) ?? []
}
