import type { PersonId, VehicleId } from '../../base/id'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { ridesAtOnce } from '../rides-of'

/** Drivers who would drive two cars at once. A driver whose one car is wanted twice is told by the car. */
export function driverUsedTwice(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const { first, second, from, until } of ridesAtOnce(visit)) {
    const [own, others] = [first.transfer?.vehicles ?? [], second.transfer?.vehicles ?? []]
    const busy = driversOf(visit, own, others)
    for (const person of driversOf(visit, others, own)) {
      if (busy.has(person)) found.push({ kind: 'driver-used-twice', items: [first.id, second.id], person, from, until })
    }
  }
  return found
}

/** Drivers of those cars that are not among the others. */
function driversOf(visit: Visit, vehicles: readonly VehicleId[], others: readonly VehicleId[]): ReadonlySet<PersonId> {
  return new Set(vehicles.flatMap((id) => (others.includes(id) ? [] : (visit.vehicles[id]?.driver?.person ?? []))))
}
