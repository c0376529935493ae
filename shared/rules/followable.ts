import type { Item, Visit } from '../model/visit'

/** Items with hours that do not themselves follow this one. */
export function followable(visit: Visit, item: Item): readonly Item[] {
  return Object.values(visit.items).filter((other) => {
    if (other.time.kind === 'days' || other.time.kind === 'unplaced') return false
    for (let link: Item | undefined = other; link !== undefined; ) {
      if (link.id === item.id) return false
      link = link.time.kind === 'after' ? visit.items[link.time.previous] : undefined
    }
    return true
  })
}
