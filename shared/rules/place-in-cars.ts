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
  const { transfer } = item
  if (transfer === undefined) return { seats: [], standing: [] }
  const cars = columnOf(visit, transfer.vehicles)
  const people = inListOrder(visit, peopleOfItem(visit, item))
  const roles = new Map(item.participants.map(({ person, role }) => [person, role]))
  const waiting = new Set(people)
  const board = (car: Car | undefined, person: Person | undefined, front = false): void => {
    if (car === undefined || person === undefined || !waiting.delete(person)) return
    if (front) car.front.push(person)
    else car.riders.push(person)
  }
  const principal = cars.find(({ vehicle }) => vehicle.columnRole === 'principal') ?? cars[0]
  const usual = new Set(cars.flatMap(({ vehicle }) => vehicle.usual ?? []))
  for (const car of cars) {
    for (const person of people) {
      const rides = car.vehicle.usual?.includes(person.id) ?? false
      if (rides && places(car) < car.vehicle.seats) board(car, person, interprets(person, roles) && isPrincipal(car))
    }
  }
  if (principal !== undefined && places(principal) < principal.vehicle.seats) {
    board(
      principal,
      people.find((person) => waiting.has(person) && !usual.has(person.id) && isFirstGuest(visit, people, person))
    )
  }
  const aide = people.find((person) => waiting.has(person) && interprets(person, roles))
  if (principal !== undefined && principal.front.length === 0 && places(principal) < principal.vehicle.seats) {
    board(principal, aide, true)
  }
  for (const person of people) {
    if (roles.get(person.id) !== 'press') continue
    board(
      cars.find((car) => car.vehicle.columnRole === 'press' && places(car) < car.vehicle.seats),
      person
    )
  }
  for (const comfort of [1, 0]) {
    for (const person of people) {
      if (!waiting.has(person)) continue
      const room = (car: Car) => places(car) < car.vehicle.seats - (isSaloon(car.vehicle) ? comfort : 0)
      const own = cars.filter(({ vehicle }) => vehicle.columnRole !== 'press').find(room)
      board(own ?? (comfort === 0 ? cars.find(room) : undefined), person)
    }
  }
  return {
    seats: cars.flatMap((car) => seatsOf(office, car, people)),
    standing: people.filter((person) => waiting.has(person)).map(({ id }) => id)
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
  return isSaloon(vehicle) ? [...all.slice(0, vehicle.seats - 1), ...all.slice(-1)] : all.slice(0, vehicle.seats)
}

function places(car: Car): number {
  return car.riders.length + car.front.length
}

function isSaloon({ kind }: Vehicle): boolean {
  return kind === 'sedan'
}

function isPrincipal({ vehicle, front }: Car): boolean {
  return vehicle.columnRole === 'principal' && front.length === 0
}

function isFirstGuest(visit: Visit, people: readonly Person[], person: Person): boolean {
  return people.find(({ side }) => visit.sides[side]?.role === 'guest') === person
}

function interprets(person: Person, roles: ReadonlyMap<PersonId, string>): boolean {
  return (
    roles.get(person.id) === 'interpreter' ||
    (person.rank === undefined && roles.get(person.id) === 'escort' && person.languages.length > 1)
  )
}
