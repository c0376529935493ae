import type { ItemId, PersonId, VehicleId } from '../../base/id'
import { dateOf } from '../../base/wall-time'
import type { Office } from '../../model/office'
import type { Item, ParticipantRole, Person, Vehicle, Visit } from '../../model/visit'
import { hostStart } from '../host-wall'
import { inOrder } from '../item-order'
import { peopleOfItem } from '../people-of-item'
import { inListOrder } from '../precedence'
import { ridesOf } from '../rides-of'
import { placedTime } from '../schedule'
import { seatNumbers } from './seat-numbers'

export type CarSeat = { readonly vehicle: VehicleId; readonly seat: number; readonly person: PersonId }

/** Why somebody was put into a car; `earlier` names the transfer of the day whose place is kept. */
export type CarReason =
  | { readonly kind: 'earlier'; readonly item: ItemId }
  | { readonly kind: 'usual' | 'principal' | 'interpreter' | 'escort' | 'security' | 'press' | 'precedence' }

export type CarPlan = {
  readonly seats: readonly CarSeat[]
  /** Those for whom no car of the transfer has a place left. */
  readonly standing: readonly PersonId[]
  readonly reasons: ReadonlyMap<PersonId, CarReason>
}

type Car = {
  readonly vehicle: Vehicle
  readonly numbers: readonly number[]
  readonly riders: Person[]
  readonly front: Person[]
  /** Seats kept from earlier in the day. */
  readonly held: Map<Person, number>
}

type Column = {
  readonly cars: readonly Car[]
  readonly lead: Car | undefined
  /** In the order of precedence. */
  readonly people: readonly Person[]
  readonly roles: ReadonlyMap<PersonId, ParticipantRole>
  /** Everybody who interprets somewhere in the visit. */
  readonly interpreters: ReadonlySet<PersonId>
  readonly waiting: Set<Person>
  readonly reasons: Map<PersonId, CarReason>
}

/**
 * Who rides where in one transfer. Whoever rode in one of these cars earlier in the day keeps the place, then whoever
 * usually rides in one; the first guest has the first seat of the principal car, beside the driver an interpreter, beside
 * the guest a host of rank who escorts; guards ride ahead, the press in its own cars; all others follow by precedence in
 * the order of the column. The middle of a saloon's back seat is taken last. The result does not depend on the order of lists.
 */
export function placeInCars(visit: Visit, office: Office, item: Item): CarPlan {
  if (item.transfer === undefined) return { seats: [], standing: [], reasons: new Map() }
  const column = columnOf(visit, office, item, item.transfer.vehicles)
  keepEarlier(visit, item, column)
  keepUsual(column)
  fillPrincipal(visit, column)
  fillOwnCars(column)
  // The middle of a saloon's back seat stays free as long as there are other places.
  fillRest(column, 1)
  fillRest(column, 0)
  const cars = column.lead === undefined ? column.cars : [column.lead, ...column.cars]
  return {
    seats: cars.flatMap((car) => seatsOf(car, column.people)),
    standing: column.people.filter((person) => column.waiting.has(person)).map(({ id }) => id),
    reasons: column.reasons
  }
}

function columnOf(visit: Visit, office: Office, item: Item, ids: readonly VehicleId[]): Column {
  const people = inListOrder(visit, office, peopleOfItem(visit, item))
  const cars = inOrder(ids.flatMap((id) => visit.vehicles[id] ?? [])).map(
    (vehicle): Car => ({ vehicle, numbers: seatNumbers(office, vehicle), riders: [], front: [], held: new Map() })
  )
  return {
    cars: cars.filter(({ vehicle }) => !withoutPassengers.has(vehicle.columnRole)),
    lead: cars.find(({ vehicle }) => vehicle.columnRole === 'lead'),
    people,
    roles: new Map(item.participants.map(({ person, role }) => [person, role])),
    interpreters: allInterpreters(visit),
    waiting: new Set(people),
    reasons: new Map()
  }
}

/** Cars that carry no passengers as a rule. */
const withoutPassengers: ReadonlySet<Vehicle['columnRole']> = new Set(['lead', 'spare', 'baggage'])

function board(column: Column, car: Car | undefined, person: Person | undefined, reason: CarReason, front = false): void {
  if (car === undefined || person === undefined || !column.waiting.delete(person)) return
  if (front) car.front.push(person)
  else car.riders.push(person)
  column.reasons.set(person.id, reason)
}

/** The places of the last transfer of the same day, where its cars ride again. */
function keepEarlier(visit: Visit, item: Item, column: Column): void {
  const before = earlierSeats(visit, item)
  for (const person of column.people) {
    const place = before.get(person.id)
    const car = [column.lead, ...column.cars].find((one) => one !== undefined && one.vehicle.id === place?.vehicle)
    if (place === undefined || car === undefined || !hasRoom(car)) continue
    const { seat } = place
    const free = seat !== undefined && car.numbers.includes(seat) && ![...car.held.values()].includes(seat)
    if (free) car.held.set(person, seat)
    board(column, car, person, { kind: 'earlier', item: place.item })
  }
}

type Earlier = { readonly vehicle: VehicleId; readonly seat?: number | undefined; readonly item: ItemId }

function earlierSeats(visit: Visit, item: Item): ReadonlyMap<PersonId, Earlier> {
  const time = placedTime(visit, item.id)
  const found = new Map<PersonId, Earlier>()
  if (time === undefined) return found
  const day = dateOf(hostStart(visit, time))
  for (const ride of ridesOf(visit)) {
    if (ride.time.start >= time.start) break
    if (dateOf(hostStart(visit, ride.time)) !== day) continue
    for (const { person, vehicle, seat } of ride.item.transfer?.seats ?? []) {
      found.set(person, { vehicle, seat, item: ride.item.id })
    }
  }
  return found
}

function keepUsual(column: Column): void {
  for (const car of column.cars) {
    for (const person of column.people) {
      if (!car.vehicle.usual?.includes(person.id) || !hasRoom(car)) continue
      const principal = car.vehicle.columnRole === 'principal'
      const beside = principal && car.front.length === 0 && interprets(person, column)
      board(column, car, person, { kind: 'usual' }, beside)
    }
  }
}

function fillPrincipal(visit: Visit, column: Column): void {
  const principal = column.cars.find(({ vehicle }) => vehicle.columnRole === 'principal') ?? column.cars[0]
  if (principal === undefined) return
  const first = column.people.find(({ side }) => visit.sides[side]?.role === 'guest')
  if (hasRoom(principal)) board(column, principal, first, { kind: 'principal' })
  const aide = column.people.find((person) => column.waiting.has(person) && interprets(person, column))
  const frontTaken = principal.front.length > 0 || [...principal.held.values()].includes(principal.numbers.at(-1) ?? 0)
  if (!frontTaken && hasRoom(principal)) board(column, principal, aide, { kind: 'interpreter' }, true)
  const escort = column.people.find(
    ({ id, side, rank }) => rank !== undefined && visit.sides[side]?.role === 'host' && column.roles.get(id) === 'escort'
  )
  const beside = principal.numbers[1]
  if (escort === undefined || principal.riders.length > 1 || !hasRoom(principal)) return
  if (beside !== undefined && column.waiting.has(escort) && principal.vehicle.kind !== 'host-driven')
    principal.held.set(escort, beside)
  board(column, principal, escort, { kind: 'escort' })
}

/** Guards ride in the lead car, the press in the press cars. */
function fillOwnCars(column: Column): void {
  for (const person of column.people) {
    const role = column.roles.get(person.id)
    if (role === 'security' && column.lead !== undefined && hasRoom(column.lead)) {
      board(column, column.lead, person, { kind: 'security' }, column.lead.front.length === 0)
    }
    if (role !== 'press') continue
    const car = column.cars.find((one) => one.vehicle.columnRole === 'press' && hasRoom(one))
    board(column, car, person, { kind: 'press' })
  }
}

/** Everybody else in the order of the column, in a press car only where no other has room. */
function fillRest(column: Column, kept: number): void {
  for (const person of column.people) {
    const free = column.cars.filter((car) => hasRoom(car, car.vehicle.kind === 'sedan' ? kept : 0))
    const own = free.find(({ vehicle }) => vehicle.columnRole !== 'press')
    board(column, own ?? (kept === 0 ? free[0] : undefined), person, { kind: 'precedence' })
  }
}

/** Seats kept, then beside the driver for whoever works on the way, the others by the honour that the profile gives. */
function seatsOf({ vehicle, numbers, riders, front, held }: Car, people: readonly Person[]): readonly CarSeat[] {
  const taken = new Set(held.values())
  const open = numbers.filter((number) => !taken.has(number))
  const hostDrives = vehicle.kind === 'host-driven'
  const ahead = hostDrives ? [] : front.filter((person) => !held.has(person))
  // In a saloon staff sit beside the driver before they sit between others.
  const third =
    vehicle.kind === 'sedan' && held.size + ahead.length === 0 && riders.length === 3 ? leastOf(riders, people) : undefined
  if (third?.rank === undefined && third !== undefined) ahead.push(third)
  const besideDriver = ahead.length === 0 ? [] : open.slice(open.length - ahead.length)
  const rest = open.filter((number) => !besideDriver.includes(number))
  const byHonour = people.filter((person) => riders.includes(person) && !held.has(person) && !ahead.includes(person))
  const others = hostDrives ? [...byHonour, ...front] : byHonour
  const seat = (person: Person, number: number | undefined): CarSeat => ({
    vehicle: vehicle.id,
    seat: number ?? 1,
    person: person.id
  })
  return [
    ...people.flatMap((person) => (held.has(person) ? [seat(person, held.get(person))] : [])),
    ...others.map((person, index) => seat(person, rest[index])),
    ...ahead.map((person, index) => seat(person, besideDriver[index]))
  ]
}

function leastOf(riders: readonly Person[], people: readonly Person[]): Person | undefined {
  return people.filter((person) => riders.includes(person)).at(-1)
}

function hasRoom({ vehicle, riders, front }: Car, kept = 0): boolean {
  return riders.length + front.length < vehicle.seats - kept
}

/** Interpreters of the transfer, then those who interpret elsewhere in the visit and ride here as members. */
function interprets(person: Person, { roles, interpreters }: Column): boolean {
  const role = roles.get(person.id)
  if (role === 'interpreter') return true
  return person.rank === undefined && (role === undefined || role === 'member') && interpreters.has(person.id)
}

const interpretersOf = new WeakMap<Visit['items'], ReadonlySet<PersonId>>()

function allInterpreters({ items }: Visit): ReadonlySet<PersonId> {
  const before = interpretersOf.get(items)
  if (before !== undefined) return before
  const found = new Set<PersonId>()
  for (const { participants } of Object.values(items)) {
    for (const { person, role } of participants) if (role === 'interpreter') found.add(person)
  }
  interpretersOf.set(items, found)
  return found
}
