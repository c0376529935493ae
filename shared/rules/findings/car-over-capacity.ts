import type { VehicleId } from '../../base/id'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { ridesOf } from '../rides-of'
import { standingAt } from '../standing-at'

/** Cars with more people than seats; where the open cars cannot take all who are left, the last of them. */
export function carOverCapacity(visit: Visit): readonly Reported[] {
  return ridesOf(visit).flatMap((ride): readonly Reported[] => {
    const { item } = ride
    const riders = new Map<VehicleId, number>()
    for (const { vehicle } of item.transfer?.seats ?? []) riders.set(vehicle, (riders.get(vehicle) ?? 0) + 1)
    const overfull = [...riders].flatMap(([vehicle, people]) => {
      const seats = visit.vehicles[vehicle]?.seats ?? 0
      return people > seats ? [{ kind: 'car-over-capacity', items: [item.id], vehicle, seats, people } as const] : []
    })
    const { persons, free, last } = standingAt(visit, ride)
    if (last === undefined || persons.length <= free) return overfull
    return [...overfull, { kind: 'car-over-capacity', items: [item.id], vehicle: last, seats: free, people: persons.length }]
  })
}
