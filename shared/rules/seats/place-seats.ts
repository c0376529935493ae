import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, Person, SeatingPlan, Side, Visit } from '../../model/visit'
import { besidePartners } from '../beside-partners'
import { inListOrder } from '../precedence'
import { rankOf } from '../rank-of'
import { headsFirst } from './heads-first'
import { keyOfChair } from './key-of-chair'
import { expectedAt, rolesAt } from './plan-people'
import { profileOfPlan } from './profile-of-plan'
import { type Chairing, repairSeats } from './repair-seats'
import { hasSides } from './seat-rows'
import { type SeatSlot, seatSlots } from './seat-slots'

export type Seat = SeatingPlan['seats'][number]
export type SeatRole = NonNullable<Seat['role']>

export type Placed = {
  readonly seats: readonly Seat[]
  /** Those for whom no chair was left, in the order of precedence. */
  readonly standing: readonly PersonId[]
  /** Whoever gave up the place of the rule for a constraint or for a neighbour's language, and for whom. */
  readonly moved: Chairing['moved']
}

/**
 * Places people at the tables of a plan by precedence and the plan's profile. Fixed seats come first and seats kept free
 * stay free; interpreters and note-takers have the chairs that the profile gives them; a spouse follows the partner on
 * the other hand, or faces the host. What constraints and languages ask is mended afterwards by the smallest exchange.
 * Independent of the order of lists.
 */
export function placeSeats(
  visit: Visit,
  office: Office,
  plan: SeatingPlan,
  item: Item,
  people: readonly Person[] = expectedAt(visit, office, plan, item)
): Placed {
  const slots = slotsOfPlan(office, plan)
  const roles = rolesAt(item)
  const fixed = fixedChairs(plan, people)
  const kept = plan.seats.filter((seat) => seat.role === 'kept-free')
  const closed = new Set([...fixed.values(), ...kept.map(keyOfChair)])
  const queues = queuesOf(
    visit,
    plan,
    roles,
    people.filter(({ id }) => !fixed.has(id))
  )
  const levelOf: LevelOf = (person) => rankOf(office, visit, person)?.level
  const chairs = new Map<string, Person>()
  for (const person of people) {
    const chair = fixed.get(person.id)
    if (chair !== undefined) chairs.set(chair, person)
  }
  const open = slots.filter((slot) => !closed.has(keyOfChair(slot)))
  give(plan, queues, open, chairs, levelOf)
  const repaired = repairSeats({
    visit,
    office,
    plan,
    slots,
    chairs,
    pinned: new Set([...closed, ...headChairs(visit, chairs)]),
    isStaff: (person) => isStaff(roles.get(person.id)),
    isInterpreter: (person) => roles.get(person.id) === 'interpreter',
    levelOf
  })
  const at = new Map(slots.map((slot) => [keyOfChair(slot), slot]))
  const seats: Seat[] = [...kept]
  for (const [key, person] of repaired.chairs) {
    const [table = '', position = '1'] = key.split('/')
    const slot = at.get(key)
    const role = seatRole(visit, roles.get(person.id), person)
    seats.push({
      table: slot?.table ?? table,
      position: slot?.position ?? Number(position),
      person: person.id,
      side: person.side,
      role
    })
  }
  const seated = new Set([...repaired.chairs.values()].map(({ id }) => id))
  const standing = inListOrder(
    visit,
    office,
    people.filter(({ id }) => !seated.has(id)).map(({ id }) => id)
  ).map(({ id }) => id)
  return { seats: inPlaces(plan, seats), standing, moved: repaired.moved }
}

/** All chairs of a plan in the order in which they are given. */
export function slotsOfPlan(office: Office, plan: SeatingPlan): readonly SeatSlot[] {
  const profile = profileOfPlan(office, plan)
  return plan.tables.flatMap((table, index) => seatSlots(table, profile, plan.tables[index - 1]))
}

function fixedChairs({ constraints, tables }: SeatingPlan, people: readonly Person[]): ReadonlyMap<PersonId, string> {
  const fixed = new Map<PersonId, string>()
  const known = new Set(people.map(({ id }) => id))
  const taken = new Set<string>()
  for (const constraint of constraints) {
    if (constraint.kind !== 'fixed' || !known.has(constraint.person) || fixed.has(constraint.person)) continue
    const key = keyOfChair(constraint)
    const size = tables.find(({ id }) => id === constraint.table)?.seats ?? 0
    if (constraint.position > size || taken.has(key)) continue
    fixed.set(constraint.person, key)
    taken.add(key)
  }
  return fixed
}

type Role = Side['role']
type LevelOf = (person: Person) => number | undefined

const unranked = 1000

type Queues = {
  readonly members: Map<Role, Person[]>
  readonly interpreters: Map<Role, Person[]>
  readonly staff: Map<Role, Person[]>
  /** One list of all sides, where a podium knows ranks and no sides. */
  readonly merged: Person[] | undefined
}

function queuesOf(visit: Visit, plan: SeatingPlan, roles: ReadonlyMap<PersonId, string>, people: readonly Person[]): Queues {
  const queues: Queues = {
    members: new Map(),
    interpreters: new Map(),
    staff: new Map(),
    merged: plan.tables.some(({ form }) => form === 'podium') ? [] : undefined
  }
  const add = (queue: Map<Role, Person[]>, person: Person) => {
    const side = roleOfSide(visit, person)
    const list = queue.get(side)
    if (list === undefined) queue.set(side, [person])
    else list.push(person)
  }
  for (const person of withSpouses(plan, visit, headsFirst(visit, roles, people))) {
    const role = roles.get(person.id)
    if (role === 'interpreter') add(queues.interpreters, person)
    else if (isStaff(role)) add(queues.staff, person)
    else add(queues.members, person)
  }
  return queues
}

/** Third parties sit among the guests. */
function roleOfSide(visit: Visit, person: Person): Role {
  return visit.sides[person.side]?.role === 'host' ? 'host' : 'guest'
}

function isStaff(role: string | undefined): boolean {
  return role === 'interpreter' || role === 'note-taker' || role === 'assistant'
}

/**
 * A spouse follows the partner; since the hands alternate, the two never sit beside each other. Where a host couple
 * receives at table, the host's partner faces the host and the first guest's is at that partner's right.
 */
function withSpouses(plan: SeatingPlan, visit: Visit, people: readonly Person[]): readonly Person[] {
  const { list, partnerOf } = besidePartners(people)
  if (partnerOf.size === 0) return people
  const hostAt = list.findIndex((person) => roleOfSide(visit, person) === 'host')
  const guests = list.filter((person) => roleOfSide(visit, person) === 'guest')
  const [first, second, third] = guests
  const hostCouple = hostAt >= 0 && partnerOf.get(list[hostAt + 1]?.id ?? ('' as PersonId)) === list[hostAt]?.id
  const atTable = plan.tables.some(({ form }) => form === 'round' || form === 'long')
  if (!atTable || !hostCouple || first === undefined || second === undefined || third === undefined) return list
  if (partnerOf.get(second.id) !== first.id) return list
  const apart = list.filter((person) => person !== second)
  apart.splice(apart.indexOf(third) + 1, 0, second)
  return apart
}

/** Gives the chairs in their order: those kept for interpreters and assistants, then members, then whoever is left. */
function give(
  plan: SeatingPlan,
  queues: Queues,
  slots: readonly SeatSlot[],
  chairs: Map<string, Person>,
  levelOf: LevelOf
): void {
  const { members, interpreters, staff } = queues
  const strict = new Set(plan.tables.filter((table, at) => hasSides(table, plan.tables[at - 1])).map(({ id }) => id))
  const merged = queues.merged === undefined ? undefined : byLevel(members, levelOf)
  // At talks nobody sits on the other side; at a dinner no chair stays empty for want of a host.
  const nextMember = (slot: SeatSlot) =>
    merged !== undefined && slot.due === undefined
      ? merged.shift()
      : (take(members, slot.due) ?? (strict.has(slot.table) || slot.want === 'staff' ? undefined : take(members, undefined)))
  const lastSide = (slot: SeatSlot) => (strict.has(slot.table) || slot.want !== 'member' ? slot.due : undefined)
  const turns: readonly ((slot: SeatSlot) => Person | undefined)[] = [
    (slot) => (slot.want === 'interpreter' ? take(interpreters, slot.serves ?? slot.due) : undefined),
    (slot) => (slot.want === 'assistant' ? take(staff, slot.due) : undefined),
    (slot) => (slot.want === 'staff' ? (take(interpreters, slot.due) ?? take(staff, slot.due)) : undefined),
    (slot) => (slot.want === 'assistant' ? undefined : nextMember(slot)),
    (slot) => take(staff, lastSide(slot)) ?? take(interpreters, lastSide(slot)) ?? merged?.shift()
  ]
  for (const next of turns) {
    for (const slot of slots) {
      const person = chairs.has(keyOfChair(slot)) ? undefined : next(slot)
      if (person !== undefined) chairs.set(keyOfChair(slot), person)
    }
  }
}

function take(queue: Map<Role, Person[]>, due: Role | undefined): Person | undefined {
  return due === undefined ? (queue.get('host')?.shift() ?? queue.get('guest')?.shift()) : queue.get(due)?.shift()
}

/** Both lists as one by level, each in its own order; of one level the guest goes first. */
function byLevel(members: Map<Role, Person[]>, levelOf: LevelOf): Person[] {
  const [guests, hosts] = [[...(members.get('guest') ?? [])], [...(members.get('host') ?? [])]]
  members.clear()
  const merged: Person[] = []
  for (;;) {
    const [guest, host] = [guests[0], hosts[0]]
    if (guest === undefined || host === undefined) return [...merged, ...guests, ...hosts]
    const guestFirst = (levelOf(guest) ?? unranked) <= (levelOf(host) ?? unranked)
    const next = guestFirst ? guests.shift() : hosts.shift()
    if (next !== undefined) merged.push(next)
  }
}

/** The first of each side keeps its chair whatever is exchanged. */
function headChairs(visit: Visit, chairs: ReadonlyMap<string, Person>): readonly string[] {
  const heads = new Map<Role, string>()
  for (const [key, person] of chairs) {
    const side = roleOfSide(visit, person)
    if (visit.sides[person.side]?.head === person.id) heads.set(side, key)
  }
  return [...heads.values()]
}

function seatRole(visit: Visit, role: string | undefined, person: Person): SeatRole {
  if (role === 'interpreter' || role === 'note-taker' || role === 'assistant') return role
  return visit.sides[person.side]?.head === person.id || role === 'head' || role === 'signatory' ? 'principal' : 'member'
}

function inPlaces(plan: SeatingPlan, seats: readonly Seat[]): readonly Seat[] {
  const order = plan.tables.map(({ id }) => id)
  return [...seats].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || a.position - b.position)
}
