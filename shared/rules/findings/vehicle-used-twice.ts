import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { ridesAtOnce } from '../rides-of'

/** Cars that two transfers want at once. */
export function vehicleUsedTwice(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const { first, second, from, until } of ridesAtOnce(visit)) {
    for (const vehicle of first.transfer?.vehicles ?? []) {
      if (!second.transfer?.vehicles.includes(vehicle)) continue
      found.push({ kind: 'vehicle-used-twice', items: [first.id, second.id], vehicle, from, until })
    }
  }
  return found
}
