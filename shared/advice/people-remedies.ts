import type { PersonId } from '../base/id'
import type { Language } from '../base/language'
import type { Office } from '../model/office'
import type { Item, Person, SeatingPlan, Visit } from '../model/visit'
import type { Finding } from '../rules/finding'
import { levelOf } from '../rules/findings/counterpart-below'
import { inOrder, itemsInOrder } from '../rules/item-order'
import { peopleOfItem } from '../rules/people-of-item'
import { addParticipant, editItem, editPerson, isFree } from './edits'
import type { Remedy, Supplies } from './remedy'

type Of<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>

/** Up to two people who speak both languages and whom nobody else wants at that hour; those who interpret elsewhere first. */
export function forNoInterpreter(visit: Visit, { items: [id], languages }: Of<'no-interpreter'>): readonly Remedy[] {
  const item = visit.items[id]
  if (item === undefined) return []
  const interpreters = new Set<PersonId>()
  for (const { participants } of Object.values(visit.items)) {
    for (const { person, role } of participants) if (role === 'interpreter') interpreters.add(person)
  }
  const able = inOrder(visit.people).filter(
    (person) =>
      languages.every((language) => person.languages.includes(language)) &&
      !item.participants.some((entry) => entry.person === person.id && entry.role !== 'member') &&
      isFree(visit, person.id, id)
  )
  const named = able
    .sort((a, b) => Number(interpreters.has(b.id)) - Number(interpreters.has(a.id)))
    .slice(0, 2)
    .map(
      ({ id: person }): Remedy => ({
        kind: 'add-interpreter',
        item: id,
        person,
        command: addParticipant(item, person, 'interpreter')
      })
    )
  return [
    ...named,
    { kind: 'no-interpreting', item: id, command: editItem(id, { interpretation: withoutPair(item, languages) }) }
  ]
}

/** What is interpreted all the same, where more than two languages are. */
function withoutPair({ interpretation = [] }: Item, [, second]: readonly [Language, Language]): Item['interpretation'] {
  return interpretation.length > 2 ? interpretation.filter((language) => language !== second) : []
}

/** Whoever of the other side is nearest in level and nobody's counterpart yet; or nobody. */
export function forLowCounterpart(visit: Visit, office: Office, finding: Of<'counterpart-below'>): readonly Remedy[] {
  const { person, counterpart } = finding
  const guest = visit.people[person]
  const side = visit.people[counterpart]?.side
  const own = guest === undefined ? undefined : levelOf(office, visit, guest)
  if (own === undefined) return []
  const paired = new Set(Object.values(visit.people).flatMap((one) => one.counterpart ?? []))
  const apart = (other: Person) => Math.abs((levelOf(office, visit, other) ?? 99) - own)
  const [nearest] = inOrder(visit.people)
    .filter((other) => other.side === side && !paired.has(other.id) && other.rank !== undefined && apart(other) < finding.levels)
    .sort((a, b) => apart(a) - apart(b))
  const free = editPerson(counterpart, { counterpart: undefined })
  const unpair = { kind: 'together', commands: [editPerson(person, { counterpart: undefined }), free] } as const
  const apartOnly: Remedy = { kind: 'unpair', person, command: unpair }
  if (nearest === undefined) return [apartOnly]
  const commands = [free, editPerson(person, { counterpart: nearest.id }), editPerson(nearest.id, { counterpart: person })]
  return [{ kind: 'pair-with', person: nearest.id, command: { kind: 'together', commands } }, apartOnly]
}

/** The first of the smaller side who is ranked, free and not there; else the record that not everybody is listed. */
export function forHeadCounts(visit: Visit, finding: Of<'head-counts-differ'>): readonly Remedy[] {
  const [id] = finding.items
  const item = visit.items[id]
  if (item === undefined) return []
  const here = peopleOfItem(visit, item)
  const role = finding.guests < finding.hosts ? 'guest' : 'host'
  const asked = inOrder(visit.people).find(
    (person) =>
      visit.sides[person.side]?.role === role && person.rank !== undefined && !here.has(person.id) && isFree(visit, person.id, id)
  )
  const stated: Remedy = { kind: 'state-heads', item: id, command: editItem(id, { headCount: here.size }) }
  return asked === undefined
    ? [stated]
    : [{ kind: 'add-member', item: id, person: asked.id, command: addParticipant(item, asked.id, 'member') }, stated]
}

/** The group of the partner; where there is none, what the partner is first invited to. */
export function forSpouse(visit: Visit, { person, partner }: Of<'spouse-without-programme'>): readonly Remedy[] {
  const group = inOrder(visit.groups).find(({ members }) => members.includes(partner))
  if (group !== undefined) {
    const members = [...new Set([...group.members, person])]
    const command = { kind: 'edit', collection: 'groups', id: group.id, changes: { members } } as const
    return [{ kind: 'join-partner', person, partner, command }]
  }
  const invited = itemsInOrder(visit).find(
    (item) => item.transfer === undefined && item.carriage === undefined && peopleOfItem(visit, item).has(partner)
  )
  if (invited === undefined) return []
  return [{ kind: 'add-member', item: invited.id, person, command: addParticipant(invited, person, 'member') }]
}

export function forNoDiet({ person, persons }: Of<'diet-unanswered'>, visit: Visit): readonly Remedy[] {
  const commands = persons.map((one) => editPerson(one, { diet: { ...visit.people[one]?.diet, answered: true } }))
  const command = { kind: 'together', commands } as const
  return [
    persons.length === 1 ? { kind: 'diet-answered', person, command } : { kind: 'diets-answered', count: persons.length, command }
  ]
}

/** The officer on duty, who can be called, answers instead; else nobody does. */
export function forNoTelephone(visit: Visit, { items, person }: Of<'no-telephone'>): readonly Remedy[] {
  const answered = items.flatMap((id) => visit.items[id] ?? [])
  const freed: Remedy = { kind: 'not-responsible', person, command: changed(() => []) }
  const duty = visit.dutyOfficer
  if (duty === undefined || duty === person || visit.people[duty]?.telephone === undefined) return [freed]
  const command = changed(() => [{ person: duty, role: 'responsible' }])
  return [{ kind: 'name-responsible', person: duty, command }, freed]

  function changed(instead: () => Item['participants']) {
    const commands = answered.map((item) =>
      editItem(item.id, {
        participants: item.participants.flatMap((entry) =>
          entry.person === person && entry.role === 'responsible' ? instead() : [entry]
        )
      })
    )
    return { kind: 'together', commands } as const
  }
}

/** The missing things on the list, nobody's and not ready. */
export function forSigning(visit: Visit, finding: Of<'signing-incomplete'>, { needs }: Supplies): readonly Remedy[] {
  const [id] = finding.items
  const item = visit.items[id]
  const added = finding.missing.map((kind) => ({ kind, what: needs[kind], ready: false }))
  const command = editItem(id, { requisites: [...(item?.requisites ?? []), ...added] })
  return [{ kind: 'add-requisites', item: id, missing: finding.missing, command }]
}

export function forGift(visit: Visit, { items: [id], gift }: Of<'gift-missing'>): readonly Remedy[] {
  if (gift === undefined) return [{ kind: 'no-gifts', item: id, command: editItem(id, { gifts: undefined }) }]
  const chosen = { kind: 'edit', collection: 'gifts', id: gift, changes: { state: 'chosen' } } as const
  const gifts = (visit.items[id]?.gifts ?? []).filter((other) => other !== gift)
  const without = editItem(id, { gifts: gifts.length > 0 ? gifts : undefined })
  return [
    { kind: 'gift-chosen', gift, command: chosen },
    { kind: 'no-gifts', item: id, command: without }
  ]
}

/** The first empty chairs of the plan; where all are taken, more at the last table. */
export function forNoSeat(visit: Visit, { person, persons, plan: id }: Of<'without-seat'>): readonly Remedy[] {
  const plan = visit.seatingPlans[id]
  if (plan === undefined || plan.tables.length === 0) return []
  const { seats, tables } = persons.reduce((made, one) => withChair(visit, made, one), plan)
  const command = { kind: 'edit', collection: 'seatingPlans', id, changes: { seats, tables } } as const
  return persons.length === 1
    ? [{ kind: 'seat-at-table', person, command }]
    : [{ kind: 'seat-all-at-table', count: persons.length, command }]
}

function withChair(visit: Visit, plan: SeatingPlan, person: PersonId): SeatingPlan {
  const last = plan.tables.at(-1)
  if (last === undefined) return plan
  const taken = new Set(plan.seats.flatMap((seat) => (seat.person === undefined ? [] : [`${seat.table}/${seat.position}`])))
  const kept = new Set(plan.seats.flatMap((seat) => (seat.role === 'kept-free' ? [`${seat.table}/${seat.position}`] : [])))
  const empty = plan.tables
    .flatMap((table) => Array.from({ length: table.seats }, (_, index) => ({ table: table.id, position: index + 1 })))
    .find(({ table, position }) => !taken.has(`${table}/${position}`) && !kept.has(`${table}/${position}`))
  const chair = empty ?? { table: last.id, position: last.seats + 1 }
  const others = plan.seats.filter(({ table, position }) => table !== chair.table || position !== chair.position)
  const side = visit.people[person]?.side
  const seats = [...others, { ...chair, person, ...(side === undefined ? {} : { side }), role: 'member' as const }]
  const tables =
    empty === undefined
      ? plan.tables.map((table) => (table === last ? { ...table, seats: table.seats + 1 } : table))
      : plan.tables
  return { ...plan, seats, tables }
}

export function forNights(visit: Visit, { rooms: ids, end, day, person }: Of<'nights-differ'>): readonly Remedy[] {
  const rooms = ids.flatMap((id) => visit.rooms[id] ?? [])
  const changes = end === 'arrival' ? { from: day } : { until: day }
  const [room] = rooms
  if (room === undefined || rooms.some((one) => ({ ...one, ...changes }).until < { ...one, ...changes }.from)) return []
  const commands = rooms.map(({ id }) => ({ kind: 'edit', collection: 'rooms', id, changes }) as const)
  const command = { kind: 'together', commands } as const
  const { from, until } = { ...room, ...changes }
  if (rooms.length === 1) return [{ kind: 'keep-room', person, from, until, command }]
  return [{ kind: end === 'arrival' ? 'keep-rooms-from' : 'keep-rooms-until', count: rooms.length, from, until, command }]
}
