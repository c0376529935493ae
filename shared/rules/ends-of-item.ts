import type { PlaceId } from '../base/id'
import type { Item } from '../model/visit'

/** Where one must be when an item begins. */
export function startPlace(item: Item): PlaceId | undefined {
  return item.transfer?.from ?? item.carriage?.from ?? item.place
}

/** Where one is when it ends. */
export function endPlace(item: Item): PlaceId | undefined {
  return item.transfer?.to ?? item.carriage?.to ?? item.place
}
