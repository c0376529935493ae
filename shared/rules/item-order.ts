import type { Item, Visit } from '../model/visit'
import { schedule } from './schedule'

/** All items as the programme shows them: by start, ties by order key; then lodging and the pool by order key. */
export function itemsInOrder(visit: Visit): readonly Item[] {
  const hours = schedule(visit)
  const startOf = (item: Item): number => {
    const found = hours.get(item.id)
    return found?.kind === 'timed' ? found.start : Number.POSITIVE_INFINITY
  }
  return Object.values(visit.items).sort((a, b) => {
    const [first, second] = [startOf(a), startOf(b)]
    return first === second ? compareKeys(a.order, b.order) || compareKeys(a.id, b.id) : first - second
  })
}

/** Records of one collection by their order keys, which compare by code unit as fractional-indexing makes them. */
export function inOrder<Ordered extends { readonly id: string; readonly order: string }>(
  records: Readonly<Record<string, Ordered>> | readonly Ordered[]
): readonly Ordered[] {
  return [...Object.values(records)].sort((a, b) => compareKeys(a.order, b.order) || compareKeys(a.id, b.id))
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
