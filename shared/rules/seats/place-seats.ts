import type { PersonId } from '../../base/id'
import { defaultOffice } from '../../model/default-office'
import type { Item, Person, SeatingPlan, Side, Visit } from '../../model/visit'
import { inListOrder } from '../precedence'

export type Seat = SeatingPlan['seats'][number]

export type Seated = {
  readonly seats: readonly Seat[]
  /** Those for whom no chair was left, in the order of precedence. */
  readonly standing: readonly PersonId[]
}

type Chair = { readonly table: string; readonly position: number; readonly role: Side['role'] | undefined }

/**
 * Places people at the tables of a plan by precedence. Fixed seats come first and seats kept free stay free. At talks
 * each side has its half; elsewhere host and guest alternate from the first chair on. Those who are to sit together
 * follow each other; interpreters and note-takers sit after the ranked of their side. Independent of the order of lists.
 */
export function placeSeats(visit: Visit, plan: SeatingPlan, item: Item, ids: Iterable<PersonId>): Seated {
  const people = inListOrder(visit, defaultOffice, ids)
  const fixed = new Map<PersonId, Chair>()
  for (const constraint of plan.constraints) {
    if (constraint.kind !== 'fixed' || !people.some(({ id }) => id === constraint.person)) continue
    fixed.set(constraint.person, { table: constraint.table, position: constraint.position, role: undefined })
  }
  const taken = new Set([...fixed.values()].map(keyOf))
  for (const seat of plan.seats) if (seat.role === 'kept-free') taken.add(`${seat.table}/${seat.position}`)
  const chairs = plan.tables.flatMap((table) => chairsOf(table)).filter((chair) => !taken.has(keyOf(chair)))
  const roles = new Map(item.participants.map(({ person, role }) => [person, role]))
  const waiting = together(
    plan,
    people.filter(({ id }) => !fixed.has(id)).sort((a, b) => weight(roles, a) - weight(roles, b))
  )
  const placed: Seat[] = [...fixed].map(([id, chair]) => seatFor(visit, visit.people[id], chair, roles))
  for (const chair of chairs) {
    const at = waiting.findIndex((person) => chair.role === undefined || visit.sides[person.side]?.role === chair.role)
    const strict = plan.tables.find(({ id }) => id === chair.table)?.form === 'talks'
    const [person] = at >= 0 ? waiting.splice(at, 1) : strict ? [] : waiting.splice(0, 1)
    if (person !== undefined) placed.push(seatFor(visit, person, chair, roles))
  }
  const kept = plan.seats.filter((seat) => seat.role === 'kept-free')
  return {
    seats: inPlaces(plan, [...placed, ...kept]),
    standing: inListOrder(
      visit,
      defaultOffice,
      waiting.map(({ id }) => id)
    ).map(({ id }) => id)
  }
}

/** Chairs from the first on, with the side that is due there. */
function chairsOf({ id, form, seats }: SeatingPlan['tables'][number]): readonly Chair[] {
  return Array.from({ length: seats }, (_, index) => {
    const position = index + 1
    const guestHalf = position <= Math.ceil(seats / 2)
    const role = form === 'talks' ? (guestHalf ? 'guest' : 'host') : index % 2 === 0 ? 'host' : 'guest'
    return { table: id, position, role }
  })
}

/** The ranked first, then those who take notes, then those who interpret. */
function weight(roles: ReadonlyMap<PersonId, string>, person: Person): number {
  const role = roles.get(person.id)
  return role === 'interpreter' ? 2 : role === 'note-taker' || role === 'assistant' ? 1 : 0
}

/** Whoever is to sit with somebody follows the first of them. */
function together(plan: SeatingPlan, people: readonly Person[]): Person[] {
  let list = [...people]
  for (const constraint of plan.constraints) {
    if (constraint.kind !== 'together') continue
    const bound = list.filter(({ id }) => constraint.people.includes(id))
    const [first, ...others] = bound
    if (first === undefined || others.length === 0) continue
    list = list.filter((person) => !others.includes(person)).flatMap((person) => (person === first ? bound : [person]))
  }
  return list
}

function seatFor(visit: Visit, person: Person | undefined, chair: Chair, roles: ReadonlyMap<PersonId, string>): Seat {
  const { table, position } = chair
  if (person === undefined) return { table, position }
  const role = roles.get(person.id)
  const head = visit.sides[person.side]?.head === person.id || role === 'head'
  const sits = role === 'interpreter' || role === 'note-taker' || role === 'assistant' ? role : head ? 'principal' : 'member'
  return { table, position, person: person.id, side: person.side, role: sits }
}

function inPlaces(plan: SeatingPlan, seats: readonly Seat[]): readonly Seat[] {
  const order = plan.tables.map(({ id }) => id)
  return [...seats].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || a.position - b.position)
}

function keyOf({ table, position }: { readonly table: string; readonly position: number }): string {
  return `${table}/${position}`
}
