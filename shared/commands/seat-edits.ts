import type { PersonId } from '../base/id'
import type { Office } from '../model/office'
import type { Item, SeatingPlan, Visit } from '../model/visit'
import { keyOfChair } from '../rules/seats/key-of-chair'
import { placeSeats, type Seat } from '../rules/seats/place-seats'
import { expectedAt } from '../rules/seats/plan-people'
import type { Command } from './command'
import { lastOrderKey } from './place-record'

export type Chair = { readonly table: string; readonly position: number }
type Form = SeatingPlan['tables'][number]['form']

/** Everybody where the rule puts them; chairs kept free stay so. */
export function seatAll(visit: Visit, office: Office, plan: SeatingPlan, item: Item): Command {
  return edit(plan, { seats: placeSeats(visit, office, plan, item).seats })
}

/** Puts a person on a chair; whoever sits there takes the chair that the person leaves, or stands. */
export function seatPerson(visit: Visit, plan: SeatingPlan, person: PersonId, chair: Chair): Command {
  const from = plan.seats.find((seat) => seat.person === person)
  const there = plan.seats.find((seat) => keyOfChair(seat) === keyOfChair(chair))
  const others = plan.seats.filter((seat) => seat !== from && seat !== there)
  const side = visit.people[person]?.side
  const own: Seat = { ...(from ?? { ...(side === undefined ? {} : { side }), role: 'member' }), person, ...chair }
  const back: readonly Seat[] =
    from === undefined || there?.person === undefined ? [] : [{ ...there, table: from.table, position: from.position }]
  return edit(plan, { seats: inPlaces(plan, [...others, own, ...back]), constraints: movedFixed(plan, [own, ...back]) })
}

/** Takes whoever sits there from the chair. */
export function freeChair(plan: SeatingPlan, chair: Chair): Command {
  const person = plan.seats.find((seat) => keyOfChair(seat) === keyOfChair(chair))?.person
  return edit(plan, {
    seats: plan.seats.filter((seat) => keyOfChair(seat) !== keyOfChair(chair)),
    constraints: plan.constraints.filter((constraint) => constraint.kind !== 'fixed' || constraint.person !== person)
  })
}

/** Keeps a chair free whatever is placed by rule, or gives it back. */
export function keepChairFree(plan: SeatingPlan, chair: Chair, free: boolean): Command {
  const others = plan.seats.filter((seat) => keyOfChair(seat) !== keyOfChair(chair))
  return edit(plan, { seats: free ? inPlaces(plan, [...others, { ...chair, role: 'kept-free' }]) : others })
}

/** Holds a person on the chair that the person has, or releases it. */
export function fixSeat(plan: SeatingPlan, person: PersonId, fixed: boolean): Command {
  const others = plan.constraints.filter((constraint) => constraint.kind !== 'fixed' || constraint.person !== person)
  const seat = plan.seats.find((one) => one.person === person)
  const { table, position } = seat ?? { table: '', position: 0 }
  return edit(plan, {
    constraints: fixed && seat !== undefined ? [...others, { kind: 'fixed', person, table, position }] : others
  })
}

/** A new plan of an item with everybody seated by rule, as one step. */
export function addPlan(visit: Visit, office: Office, item: Item, form: Form, given: Pick<SeatingPlan, 'id' | 'title'>): Command {
  const profile = office.seatProfiles.find((known) => known.form === form)?.id ?? 'right-is-senior'
  const blank: SeatingPlan = {
    ...given,
    order: lastOrderKey(visit, 'seatingPlans'),
    profile,
    viewpoint: form === 'photograph' ? 'camera' : form === 'signing' || form === 'podium' ? 'hall' : 'door',
    tables: [],
    seats: [],
    constraints: []
  }
  const tables = tablesFor(visit, office, item, form, blank)
  const plan = { ...blank, tables }
  const record = { ...plan, seats: placeSeats(visit, office, plan, item).seats }
  return {
    kind: 'together',
    commands: [
      { kind: 'add', collection: 'seatingPlans', record },
      { kind: 'edit', collection: 'items', id: item.id, changes: { seatingPlans: [...(item.seatingPlans ?? []), plan.id] } }
    ]
  }
}

/** As many chairs as there are people, in the rows that the form has. */
function tablesFor(visit: Visit, office: Office, item: Item, form: Form, plan: SeatingPlan): SeatingPlan['tables'] {
  const people = expectedAt(visit, office, { ...plan, tables: [{ id: 'table', form, seats: 1 }] }, item)
  const hosts = people.filter((person) => visit.sides[person.side]?.role === 'host').length
  const most = Math.max(hosts, people.length - hosts, 1)
  const table = (id: string, seats: number, of: Form = form) => ({ id, form: of, seats: Math.max(1, seats) })
  switch (form) {
    case 'talks':
      return [table('table', most * 2)]
    case 'armchairs':
      return [table('front', Math.min(8, most) * 2), table('behind', Math.max(4, (most - Math.min(8, most)) * 2), 'rows')]
    case 'signing':
      return [table('table', 4), table('behind', Math.max(2, (most - 1) * 2), 'rows')]
    case 'photograph': {
      const front = people.length > 11 ? Math.ceil(people.length / 2) : people.length
      return people.length > 11 ? [table('front', front), table('back', people.length - front)] : [table('front', front)]
    }
    case 'round': {
      const tables = Math.max(1, Math.ceil(people.length / 12))
      return Array.from({ length: tables }, (_, index) => table(`table-${index + 1}`, Math.ceil(people.length / tables)))
    }
    default:
      return [table('table', people.length)]
  }
}

function edit(plan: SeatingPlan, changes: Partial<Pick<SeatingPlan, 'seats' | 'constraints'>>): Command {
  return { kind: 'edit', collection: 'seatingPlans', id: plan.id, changes }
}

/** A person who is held on a chair is held on the new one. */
function movedFixed(plan: SeatingPlan, seats: readonly Seat[]): SeatingPlan['constraints'] {
  return plan.constraints.map((constraint) => {
    const seat = constraint.kind === 'fixed' ? seats.find(({ person }) => person === constraint.person) : undefined
    return constraint.kind === 'fixed' && seat !== undefined
      ? { ...constraint, table: seat.table, position: seat.position }
      : constraint
  })
}

function inPlaces(plan: SeatingPlan, seats: readonly Seat[]): readonly Seat[] {
  const order = plan.tables.map(({ id }) => id)
  return [...seats].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || a.position - b.position)
}
