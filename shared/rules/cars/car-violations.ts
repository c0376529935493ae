import type { PersonId, VehicleId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, Person, Visit } from '../../model/visit'
import { peopleOfItem } from '../people-of-item'
import { inListOrder } from '../precedence'
import { type ColumnCar, carColumn } from './car-column'

/** What a column breaks, for whoever changes it by hand. */
export type CarViolation =
  | { readonly kind: 'over-capacity'; readonly vehicle: VehicleId; readonly seats: number; readonly people: number }
  | { readonly kind: 'twice'; readonly person: PersonId }
  | { readonly kind: 'no-seat-number'; readonly person: PersonId; readonly vehicle: VehicleId }
  | { readonly kind: 'not-first-seat'; readonly person: PersonId; readonly vehicle: VehicleId }
  | { readonly kind: 'interpreter-elsewhere'; readonly person: PersonId; readonly vehicle: VehicleId }
  | { readonly kind: 'not-expected'; readonly person: PersonId }
  | { readonly kind: 'below-junior'; readonly person: PersonId; readonly other: PersonId; readonly vehicle: VehicleId }

export function carViolations(visit: Visit, office: Office, item: Item): readonly CarViolation[] {
  const cars = carColumn(visit, office, item)
  const people = inListOrder(visit, office, peopleOfItem(visit, item))
  const seats = item.transfer?.seats ?? []
  return [
    ...overfull(cars),
    ...repeated(seats.map(({ person }) => person)).map((person) => ({ kind: 'twice', person }) as const),
    ...seats.flatMap(({ person }) => (people.some(({ id }) => id === person) ? [] : [{ kind: 'not-expected', person } as const])),
    ...cars.flatMap(({ vehicle, loose }) =>
      loose.map((person) => ({ kind: 'no-seat-number', person, vehicle: vehicle.id }) as const)
    ),
    ...ofPrincipal(visit, item, people, cars),
    ...cars.flatMap((car) => outOfHonour(visit, people, car))
  ]
}

function overfull(cars: readonly ColumnCar[]): readonly CarViolation[] {
  return cars.flatMap(({ vehicle, heads }) =>
    heads > vehicle.seats ? [{ kind: 'over-capacity', vehicle: vehicle.id, seats: vehicle.seats, people: heads } as const] : []
  )
}

function repeated(people: readonly PersonId[]): readonly PersonId[] {
  return [...new Set(people.filter((person, index) => people.indexOf(person) !== index))]
}

/** The first guest sits on the seat of honour of the car, an interpreter of the transfer in the same car. */
function ofPrincipal(visit: Visit, item: Item, people: readonly Person[], cars: readonly ColumnCar[]): readonly CarViolation[] {
  const first = people.find(({ side }) => visit.sides[side]?.role === 'guest')
  const car = cars.find(
    ({ seats, loose }) => seats.some(({ person }) => person === first?.id) || loose.includes(first?.id as PersonId)
  )
  if (first === undefined || car === undefined) return []
  const vehicle = car.vehicle.id
  const found: CarViolation[] = []
  if (car.seats[0]?.person !== first.id && !car.loose.includes(first.id)) {
    found.push({ kind: 'not-first-seat', person: first.id, vehicle })
  }
  const interpreters = item.participants.filter(({ role }) => role === 'interpreter').map(({ person }) => person)
  const aboard = (person: PersonId) => car.loose.includes(person) || car.seats.some((seat) => seat.person === person)
  const [interpreter] = interpreters
  if (interpreter !== undefined && !interpreters.some(aboard)) {
    found.push({ kind: 'interpreter-elsewhere', person: interpreter, vehicle })
  }
  return found
}

/** Guests of one car whose seats are not in the order of their precedence; those who work on the way sit where they work. */
function outOfHonour(visit: Visit, people: readonly Person[], { vehicle, seats }: ColumnCar): readonly CarViolation[] {
  const places = new Map(people.map(({ id }, index) => [id, index]))
  const ranked = seats.flatMap(({ person }) => {
    const record = person === undefined ? undefined : visit.people[person]
    return record?.rank === undefined || visit.sides[record.side]?.role !== 'guest' ? [] : [record.id]
  })
  const found: CarViolation[] = []
  for (const [index, person] of ranked.entries()) {
    const other = ranked[index - 1]
    if (other === undefined || (places.get(other) ?? 0) < (places.get(person) ?? 0)) continue
    found.push({ kind: 'below-junior', person, other, vehicle: vehicle.id })
  }
  return found
}
