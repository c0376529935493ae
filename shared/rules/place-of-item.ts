import type { Item, Place, Visit } from '../model/visit'

/** The record where an item begins: its own place, or where its flight, train or cars leave from. */
export function placeOfItem(visit: Visit, item: Item): Place | undefined {
  const id = item.place ?? item.carriage?.from ?? item.transfer?.from
  return id === undefined ? undefined : visit.places[id]
}
