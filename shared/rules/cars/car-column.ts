import type { PersonId } from '../../base/id'
import type { LocalizedText } from '../../base/localized-text'
import type { Instant } from '../../base/zone'
import type { Office } from '../../model/office'
import type { Item, Vehicle, Visit } from '../../model/visit'
import { inOrder } from '../item-order'
import { carProfileOf } from './seat-numbers'
import { type SeatSpot, seatSpots } from './seat-spots'
import { transferMoments } from './transfer-moments'

export type ColumnSeat = SeatSpot & { readonly name?: LocalizedText; readonly person?: PersonId }

/** One car of the column as it stands at the kerb. */
export type ColumnCar = {
  readonly vehicle: Vehicle
  readonly rows: number
  readonly across: number
  readonly seats: readonly ColumnSeat[]
  /** Riders without a seat of their own in this car: none is named, or another has it. */
  readonly loose: readonly PersonId[]
  readonly heads: number
  /** When its own riders begin to board: the principal's car last, so that nobody of rank waits in a car. */
  readonly boards?: Instant
}

/** The cars of one transfer in driving order, with who sits where. Cars of the visit that the transfer leaves out are absent. */
export function carColumn(visit: Visit, office: Office, item: Item): readonly ColumnCar[] {
  const { transfer } = item
  if (transfer === undefined) return []
  const cars = inOrder(transfer.vehicles.flatMap((id) => visit.vehicles[id] ?? [])).map((vehicle) => {
    const riders = transfer.seats.filter((seat) => seat.vehicle === vehicle.id)
    const { rows, across, spots } = seatSpots(office, vehicle)
    const names = new Map(carProfileOf(office, vehicle)?.seats.map(({ number, name }) => [number, name]))
    const seats = spots.map((spot): ColumnSeat => {
      const person = riders.find(({ seat }) => seat === spot.number)?.person
      const name = names.get(spot.number)
      return { ...spot, ...(name === undefined ? {} : { name }), ...(person === undefined ? {} : { person }) }
    })
    const seated = new Set(seats.flatMap(({ person }) => person ?? []))
    const loose = riders.flatMap(({ person }) => (seated.has(person) ? [] : [person]))
    return { vehicle, rows, across, seats, loose, heads: riders.length }
  })
  return withBoarding(visit, office, item, cars)
}

/** The minutes of boarding divided by head count, from the end of the column to its head, the principal's car last. */
function withBoarding(visit: Visit, office: Office, item: Item, cars: readonly ColumnCar[]): readonly ColumnCar[] {
  const moments = transferMoments(visit, office, item)
  const heads = cars.reduce((sum, car) => sum + car.heads, 0)
  if (moments === undefined || heads === 0) return cars
  const principal = cars.find(({ vehicle }) => vehicle.columnRole === 'principal')
  const inTurn = [...cars].reverse().filter((car) => car !== principal && car.heads > 0)
  if (principal !== undefined) inTurn.push(principal)
  const boards = new Map<ColumnCar, Instant>()
  let before = 0
  for (const car of inTurn) {
    const minutes = Math.floor(((item.transfer?.boarding ?? 0) * before) / heads)
    boards.set(car, moments.boarding + minutes * 60_000)
    before += car.heads
  }
  return cars.map((car) => {
    const at = boards.get(car)
    return at === undefined ? car : { ...car, boards: at }
  })
}
