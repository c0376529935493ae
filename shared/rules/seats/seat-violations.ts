import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, Person, SeatingPlan, Visit } from '../../model/visit'
import { inListOrder } from '../precedence'
import { canTalk } from './can-talk'
import { keyOfChair } from './key-of-chair'
import { placeSeats, slotsOfPlan } from './place-seats'
import { expectedAt, rolesAt } from './plan-people'
import { seatNeighbours } from './seat-neighbours'
import { hasSides } from './seat-rows'

export type SeatViolation =
  | { readonly kind: 'seated-twice'; readonly people: readonly [PersonId] }
  | { readonly kind: 'chair-taken-twice' | 'no-such-chair'; readonly people: readonly PersonId[] }
  | { readonly kind: 'not-apart'; readonly people: readonly [PersonId, PersonId] }
  | { readonly kind: 'not-together'; readonly people: readonly PersonId[] }
  | { readonly kind: 'not-fixed'; readonly people: readonly [PersonId] }
  /** The second is senior to the first and has the lesser chair. */
  | { readonly kind: 'out-of-order'; readonly people: readonly [PersonId, PersonId] }
  | { readonly kind: 'wrong-side'; readonly people: readonly [PersonId] }
  | { readonly kind: 'interpreter-away'; readonly people: readonly [PersonId] }
  | { readonly kind: 'spouses-beside'; readonly people: readonly [PersonId, PersonId] }
  | { readonly kind: 'no-common-language'; readonly people: readonly [PersonId, PersonId] }
  | { readonly kind: 'without-chair'; readonly people: readonly [PersonId] }

/** What a plan breaks: its own constraints, the order of its profile, neighbours, and those of the expected who have no chair. */
export function seatViolations(
  visit: Visit,
  office: Office,
  plan: SeatingPlan,
  item: Item | undefined
): readonly SeatViolation[] {
  const chairs = new Map<string, Person>()
  const places = new Map<PersonId, string>()
  const found: SeatViolation[] = []
  for (const seat of plan.seats) {
    const person = seat.person === undefined ? undefined : visit.people[seat.person]
    if (person === undefined) continue
    const key = keyOfChair(seat)
    const size = plan.tables.find(({ id }) => id === seat.table)?.seats ?? 0
    const before = chairs.get(key)
    if (seat.position > size) found.push({ kind: 'no-such-chair', people: [person.id] })
    if (before !== undefined) found.push({ kind: 'chair-taken-twice', people: [before.id, person.id] })
    if (places.has(person.id)) found.push({ kind: 'seated-twice', people: [person.id] })
    chairs.set(key, person)
    places.set(person.id, key)
  }
  const besides = seatNeighbours(office, plan)
  const beside = (one: PersonId, other: PersonId) => (besides.get(places.get(one) ?? '') ?? []).includes(places.get(other) ?? '-')
  for (const constraint of plan.constraints) found.push(...broken(constraint, places, beside))
  if (item === undefined) return found
  const seated: Seated = { visit, office, plan, item, chairs, places, besides }
  return [...found, ...wrongSides(seated), ...outOfOrder(seated), ...neighbourly(seated), ...chairless(seated)]
}

type Seated = {
  readonly visit: Visit
  readonly office: Office
  readonly plan: SeatingPlan
  readonly item: Item
  readonly chairs: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<PersonId, string>
  readonly besides: ReadonlyMap<string, readonly string[]>
}

function broken(
  constraint: SeatingPlan['constraints'][number],
  places: ReadonlyMap<PersonId, string>,
  beside: (one: PersonId, other: PersonId) => boolean
): readonly SeatViolation[] {
  if (constraint.kind === 'fixed') {
    const place = places.get(constraint.person)
    return place === undefined || place === keyOfChair(constraint) ? [] : [{ kind: 'not-fixed', people: [constraint.person] }]
  }
  const here = constraint.people.filter((person) => places.has(person))
  if (constraint.kind === 'together') {
    const alone = here.length > 1 && here.some((person) => !here.some((other) => other !== person && beside(person, other)))
    return alone ? [{ kind: 'not-together', people: here }] : []
  }
  return here.flatMap((first, index) =>
    here
      .slice(index + 1)
      .flatMap((second) => (beside(first, second) ? [{ kind: 'not-apart', people: [first, second] } as const] : []))
  )
}

function wrongSides({ visit, office, plan, chairs }: Seated): readonly SeatViolation[] {
  const halves = new Set(plan.tables.filter((table, at) => hasSides(table, plan.tables[at - 1])).map(({ id }) => id))
  return slotsOfPlan(office, plan).flatMap((slot): readonly SeatViolation[] => {
    const person = chairs.get(keyOfChair(slot))
    if (person === undefined || slot.due === undefined || !halves.has(slot.table)) return []
    const host = visit.sides[person.side]?.role === 'host'
    return (slot.due === 'host') === host ? [] : [{ kind: 'wrong-side', people: [person.id] }]
  })
}

/** Against the plan as the rule makes it: a chair of more honour than somebody senior of the same side has. */
function outOfOrder({ visit, office, plan, item, chairs, places }: Seated): readonly SeatViolation[] {
  const ruled = placeSeats(visit, office, plan, item)
  const byRule = new Map(
    ruled.seats.flatMap((seat) => (seat.person === undefined ? [] : [[seat.person, keyOfChair(seat)] as const]))
  )
  const roles = rolesAt(item)
  const order = inListOrder(visit, office, places.keys())
  const list = new Map(order.map(({ id }, index) => [id, index]))
  const found: SeatViolation[] = []
  for (const host of [false, true]) {
    const own = slotsOfPlan(office, plan).flatMap((slot) => {
      const person = chairs.get(keyOfChair(slot))
      return person !== undefined && (visit.sides[person.side]?.role === 'host') === host ? [person] : []
    })
    const members = own.filter(({ id }) => !['interpreter', 'note-taker', 'assistant'].includes(roles.get(id) ?? ''))
    for (const [at, junior] of members.entries()) {
      const senior = members[at + 1]
      if (senior === undefined || (list.get(junior.id) ?? 0) < (list.get(senior.id) ?? 0)) continue
      const asRuled = [junior, senior].every(({ id }) => byRule.get(id) === places.get(id))
      if (!asRuled) found.push({ kind: 'out-of-order', people: [junior.id, senior.id] })
    }
    for (const { id } of own) {
      const due = byRule.get(id)
      if (roles.get(id) === 'interpreter' && due !== undefined && due !== places.get(id)) {
        found.push({ kind: 'interpreter-away', people: [id] })
      }
    }
  }
  return found
}

const talkative: ReadonlySet<string> = new Set(['round', 'long', 'head-table'])

function neighbourly({ visit, plan, item, chairs, besides }: Seated): readonly SeatViolation[] {
  const roles = rolesAt(item)
  const table = { chairs, beside: besides, interprets: (person: Person) => roles.get(person.id) === 'interpreter' }
  const found: SeatViolation[] = []
  for (const [key, person] of chairs) {
    for (const other of besides.get(key) ?? []) {
      const neighbour = chairs.get(other)
      if (neighbour === undefined || key > other) continue
      const [name = ''] = key.split('/')
      const people = [person.id, neighbour.id] as const
      if (person.spouseOf === neighbour.id || neighbour.spouseOf === person.id) found.push({ kind: 'spouses-beside', people })
      const talks = talkative.has(plan.tables.find(({ id }) => id === name)?.form ?? '')
      if (talks && !canTalk(visit, table, key, other)) found.push({ kind: 'no-common-language', people })
    }
  }
  return found
}

function chairless({ visit, office, plan, item, places }: Seated): readonly SeatViolation[] {
  return expectedAt(visit, office, plan, item)
    .filter(({ id }) => !places.has(id))
    .map(({ id }) => ({ kind: 'without-chair', people: [id] }))
}
