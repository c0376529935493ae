import type { PersonId, VehicleId } from '../../base/id'
import type { Item } from '../../model/visit'

type Seats = NonNullable<Item['transfer']>['seats']

/** The seats after somebody takes one: whoever had it gets the place that this person leaves, or is without one. */
export function withRider(seats: Seats, person: PersonId, vehicle: VehicleId, seat: number): Seats {
  const before = seats.find((one) => one.person === person)
  const sitting = seats.find((one) => one.vehicle === vehicle && one.seat === seat && one.person !== person)
  const others = seats.filter((one) => one !== before && one !== sitting)
  const moved = sitting === undefined || before === undefined ? [] : [{ ...before, person: sitting.person }]
  return [...others, ...moved, { vehicle, seat, person }]
}

export function withoutRider(seats: Seats, person: PersonId): Seats {
  return seats.filter((one) => one.person !== person)
}
