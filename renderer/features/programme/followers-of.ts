import type { Item, Visit } from '../../../shared/model/visit'

/** All items that move with this one, through any number of links, nearest first. */
export function followersOf(visit: Visit, item: Item): readonly Item[] {
  const found: Item[] = []
  const waiting = [item.id]
  for (let previous = waiting.shift(); previous !== undefined; previous = waiting.shift()) {
    for (const other of Object.values(visit.items)) {
      if (other.time.kind !== 'after' || other.time.previous !== previous) continue
      found.push(other)
      waiting.push(other.id)
    }
  }
  return found
}
