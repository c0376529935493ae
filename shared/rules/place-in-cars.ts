import type { PersonId, VehicleId } from '../base/id'
import type { Office } from '../model/office'
import type { Item, Person, Vehicle, Visit } from '../model/visit'
import { inOrder } from './item-order'
import { peopleOfItem } from './people-of-item'
import { inListOrder } from './precedence'

export type CarSeat = { readonly vehicle: VehicleId; readonly seat: number; readonly person: PersonId }

export type CarPlan = {
  readonly seats: readonly CarSeat[]
  /** Those for whom no car of the transfer has a place left. */
  readonly standing: readonly PersonId[]
}

type Car = { readonly vehicle: Vehicle; readonly riders: Person[]; readonly front: Person[] }

/** Cars that carry no passengers as a rule. */
const withoutPassengers: ReadonlySet<Vehicle['columnRole']> = new Set(['lead', 'spare', 'baggage'])

/**
 * Who rides where in one transfer. Whoever usually rides in a car stays in it; the first guest has the first seat of the
 * principal car and an interpreter beside the driver; press goes to the press cars; all others follow by precedence in
 * the order of the column. The middle of a saloon's back seat is taken last. The result does not depend on the order of lists.
 */
export function placeInCars(visit: Visit, office: Office, item: Item): CarPlan {
  if (item.transfer === undefined) return { seats: [], standing: [] }
  const people = inListOrder(visit, office, peopleOfItem(visit, item))
  const roles = new Map(item.participants.map(({ person, role }) => [person, role]))
  const column = { cars: columnOf(visit, item.transfer.vehicles), people, roles, waiting: new Set(people) }
  keepUsual(column)
  fillPrincipal(visit, column)
  fillPress(column)
  // The middle of a saloon's back seat stays free as long as there are other places.
  fillRest(column, 1)
  fillRest(column, 0)
  return {
    seats: column.cars.flatMap((car) => seatsOf(office, car, people)),
    standing: people.filter((person) => column.waiting.has(person)).map(({ id }) => id)
  }
}

type Column = {
  readonly cars: readonly Car[]
  /** In the order of precedence. */
  readonly people: readonly Person[]
  readonly roles: ReadonlyMap<PersonId, string>
  readonly waiting: Set<Person>
}

function board({ waiting }: Column, car: Car | undefined, person: Person | undefined, front = false): void {
  if (car === undefined || person === undefined || !waiting.delete(person)) return
  if (front) car.front.push(person)
  else car.riders.push(person)
}

function keepUsual(column: Column): void {
  for (const car of column.cars) {
    for (const person of column.people) {
      if (!car.vehicle.usual?.includes(person.id) || !hasRoom(car)) continue
      const beside = car.vehicle.columnRole === 'principal' && car.front.length === 0 && interprets(person, column.roles)
      board(column, car, person, beside)
    }
  }
}

function fillPrincipal(visit: Visit, column: Column): void {
  const principal = column.cars.find(({ vehicle }) => vehicle.columnRole === 'principal') ?? column.cars[0]
  if (principal === undefined) return
  const first = column.people.find(({ side }) => visit.sides[side]?.role === 'guest')
  if (hasRoom(principal)) board(column, principal, first)
  const aide = column.people.find((person) => column.waiting.has(person) && interprets(person, column.roles))
  if (principal.front.length === 0 && hasRoom(principal)) board(column, principal, aide, true)
}

function fillPress(column: Column): void {
  for (const person of column.people) {
    if (column.roles.get(person.id) !== 'press') continue
    board(
      column,
      column.cars.find((car) => car.vehicle.columnRole === 'press' && hasRoom(car)),
      person
    )
  }
}

/** Everybody else in the order of the column, in a press car only where no other has room. */
function fillRest(column: Column, kept: number): void {
  for (const person of column.people) {
    const free = column.cars.filter((car) => hasRoom(car, car.vehicle.kind === 'sedan' ? kept : 0))
    const own = free.find(({ vehicle }) => vehicle.columnRole !== 'press')
    board(column, own ?? (kept === 0 ? free[0] : undefined), person)
  }
}

function columnOf(visit: Visit, ids: readonly VehicleId[]): readonly Car[] {
  return inOrder(ids.flatMap((id) => visit.vehicles[id] ?? []))
    .filter(({ columnRole }) => !withoutPassengers.has(columnRole))
    .map((vehicle) => ({ vehicle, riders: [], front: [] }))
}

/** Seats by the honour that the car's profile gives them; beside the driver for whoever works on the way. */
function seatsOf(office: Office, { vehicle, riders, front }: Car, people: readonly Person[]): readonly CarSeat[] {
  const numbers = seatNumbers(office, vehicle)
  const beside = vehicle.kind === 'host-driven' ? [] : numbers.slice(numbers.length - front.length)
  const rest = numbers.filter((number) => !beside.includes(number))
  const inOrderOfHonour = people.filter((person) => riders.includes(person))
  const seated = vehicle.kind === 'host-driven' ? [...inOrderOfHonour, ...front] : inOrderOfHonour
  return [
    ...seated.map((person, index) => ({ vehicle: vehicle.id, seat: rest[index] ?? index + 1, person: person.id })),
    ...front
      .slice(0, beside.length)
      .map((person, index) => ({ vehicle: vehicle.id, seat: beside[index] ?? 1, person: person.id }))
  ]
}

/** The profile's seats as far as the car has them; a saloon with three seats has no middle one, but a front one. */
function seatNumbers(office: Office, vehicle: Vehicle): readonly number[] {
  const profile =
    office.carProfiles.find(({ id }) => id === vehicle.profile) ?? office.carProfiles.find((one) => one.vehicle === vehicle.kind)
  const all = profile?.seats.map(({ number }) => number) ?? []
  if (all.length === 0) return Array.from({ length: vehicle.seats }, (_, index) => index + 1)
  const missing = all.length - vehicle.seats
  if (missing <= 0) return [...all, ...Array.from({ length: -missing }, (_, index) => Math.max(...all) + index + 1)]
  return vehicle.kind === 'sedan' ? [...all.slice(0, vehicle.seats - 1), ...all.slice(-1)] : all.slice(0, vehicle.seats)
}

function hasRoom({ vehicle, riders, front }: Car, kept = 0): boolean {
  return riders.length + front.length < vehicle.seats - kept
}

function interprets(person: Person, roles: ReadonlyMap<PersonId, string>): boolean {
  return (
    roles.get(person.id) === 'interpreter' ||
    (person.rank === undefined && roles.get(person.id) === 'escort' && person.languages.length > 1)
  )
}
