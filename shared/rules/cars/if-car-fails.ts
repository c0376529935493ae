import type { PersonId, VehicleId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, Vehicle, Visit } from '../../model/visit'
import { inOrder } from '../item-order'
import { inListOrder } from '../precedence'
import { type ColumnCar, carColumn } from './car-column'
import { carProfileOf } from './seat-numbers'

/** Who takes the passengers of a car that does not come; cars with the same answer are told together. */
export type CarFailure = {
  readonly failing: readonly VehicleId[]
  /** In the order in which they fill. */
  readonly to: readonly VehicleId[]
  /** A spare car takes everybody in the seats that they had. */
  readonly sameSeats: boolean
  /** Those for whom no other car has a seat. */
  readonly left: readonly PersonId[]
}

/**
 * A spare car of the same seats takes a whole car; else the other cars fill up, those of the same use first, and the
 * spare one where they have too few seats.
 */
export function ifCarFails(visit: Visit, office: Office, item: Item): readonly CarFailure[] {
  const cars = carColumn(visit, office, item)
  const used = new Set(item.transfer?.seats.map(({ vehicle }) => vehicle))
  const spares = inOrder(visit.vehicles).filter(({ id, columnRole }) => columnRole === 'spare' && !used.has(id))
  const found: CarFailure[] = []
  for (const car of cars) {
    if (car.heads === 0) continue
    const answer = answerTo(visit, office, item, car, cars, spares)
    const alike = found.findIndex((other) => told(other) === told(answer) && answer.left.length === 0)
    const before = found[alike]
    if (before === undefined) found.push(answer)
    else found[alike] = { ...before, failing: [...before.failing, car.vehicle.id] }
  }
  return found
}

function answerTo(
  visit: Visit,
  office: Office,
  item: Item,
  car: ColumnCar,
  cars: readonly ColumnCar[],
  spares: readonly Vehicle[]
): CarFailure {
  const failing = [car.vehicle.id]
  const riders = (item.transfer?.seats ?? []).filter(({ vehicle }) => vehicle === car.vehicle.id)
  const profile = carProfileOf(office, car.vehicle)
  const twin = spares.find((spare) => spare.seats >= car.heads && carProfileOf(office, spare) === profile)
  if (twin !== undefined) return { failing, to: [twin.id], sameSeats: true, left: [] }
  const role = car.vehicle.columnRole
  const others = cars.filter(({ vehicle }) => vehicle.id !== car.vehicle.id && !takesNobody.has(vehicle.columnRole))
  const rooms = [
    ...others
      .sort((a, b) => turnOf(a.vehicle, role) - turnOf(b.vehicle, role))
      .map(({ vehicle, heads }) => ({ id: vehicle.id, free: vehicle.seats - heads })),
    ...spares.map(({ id, seats }) => ({ id, free: seats }))
  ]
  let waiting = inListOrder(
    visit,
    office,
    riders.map(({ person }) => person)
  ).map(({ id }) => id)
  const to: VehicleId[] = []
  for (const { id, free } of rooms) {
    if (waiting.length === 0 || free <= 0) continue
    to.push(id)
    waiting = waiting.slice(free)
  }
  const spare = spares.find(({ id, seats }) => to.includes(id) && seats >= car.heads)
  return spare === undefined
    ? { failing, to, sameSeats: false, left: waiting }
    : { failing, to: [spare.id], sameSeats: false, left: [] }
}

const takesNobody: ReadonlySet<Vehicle['columnRole']> = new Set(['lead', 'spare', 'baggage'])

/** Cars of the same use fill first; nobody joins the principal as long as there is another place. */
function turnOf({ columnRole }: Vehicle, role: Vehicle['columnRole']): number {
  return columnRole === 'principal' ? 2 : columnRole === role ? 0 : 1
}

function told({ to, sameSeats, left }: CarFailure): string {
  return `${to.join()} ${sameSeats} ${left.join()}`
}
