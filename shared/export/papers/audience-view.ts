import type { ItemId, PersonId } from '../../base/id'
import type { Item, Person, Visit } from '../../model/visit'
import { itemsOfReader } from '../../rules/items-of-reader'
import { schedule } from '../../rules/schedule'

/**
 * The one place that decides what may stand on a guest's paper: a visit with nothing in it but what every guest may read. It
 * names what stays, so that a field added to the model later is internal until somebody says otherwise.
 */
export function guestView(visit: Visit): Visit {
  const items = Object.values(visit.items).filter((item) => item.audience.kind === 'guests' && item.status !== 'cancelled')
  const { id, title, fullTitle, from, until, hostZone, homeZone, languages, cities, state, marking, dutyOfficer } = visit
  return {
    id,
    title,
    from,
    until,
    hostZone,
    homeZone,
    languages,
    cities,
    state,
    ...(fullTitle === undefined ? {} : { fullTitle }),
    ...(marking === undefined ? {} : { marking }),
    ...(dutyOfficer === undefined ? {} : { dutyOfficer }),
    sources: [],
    sides: mapRecords(visit.sides, ({ notes: _notes, rankTable: _rankTable, ...side }) => side),
    people: mapRecords(visit.people, (person) => guestPerson(person, person.id === dutyOfficer)),
    groups: visit.groups,
    organisations: mapRecords(visit.organisations, ({ notes: _notes, ...organisation }) => organisation),
    places: mapRecords(visit.places, ({ notes: _notes, contact: _contact, ...place }) => place),
    items: Object.fromEntries(items.map((item) => [item.id, guestItem(visit, item)])),
    vehicles: mapRecords(visit.vehicles, (vehicle) => {
      const { id: vehicleId, order, name, kind, columnRole, seats } = vehicle
      return { id: vehicleId, order, name, kind, columnRole, seats }
    }),
    rooms: {},
    seatingPlans: {},
    documents: {},
    gifts: {},
    outcomes: {},
    facts: {},
    days: mapRecords(visit.days, ({ theme }) => (theme === undefined ? {} : { theme })),
    contacts: visit.contacts,
    practical: visit.practical.filter((entry) => entry.audience === 'guests'),
    // Who approves a programme stands on it; who agreed and who prepared it is the office's own matter.
    approvals: visit.approvals.filter(({ kind }) => kind === 'approves'),
    distribution: [],
    acceptedFindings: [],
    receptions: []
  }
}

/**
 * What one person may read: of the guests' view what this person goes to, and what is for this person by name; of cars
 * only the own seat.
 */
export function personView(visit: Visit, person: Person): Visit {
  const items = itemsOfReader(visit, { kind: 'person', person }).flatMap(({ item }) =>
    item.status === 'cancelled' ? [] : [ownItem(visit, item, person)]
  )
  const own = visit.people[person.id]
  const room = own?.room === undefined ? undefined : visit.rooms[own.room]
  const view = guestView(visit)
  return {
    ...view,
    items: Object.fromEntries(items.map((item) => [item.id, item])),
    people:
      room === undefined ? view.people : { ...view.people, [person.id]: { ...view.people[person.id], room: room.id } as Person },
    rooms: room === undefined ? {} : { [room.id]: { ...withoutNotes(room), occupants: [person.id] } },
    approvals: []
  }
}

function ownItem(visit: Visit, item: Item, person: Person): Item {
  const shown = guestItem(visit, item)
  const mine = item.participants.filter((each) => each.person === person.id)
  const others = shown.participants.filter((each) => each.person !== person.id)
  if (item.transfer === undefined) return { ...shown, participants: [...others, ...mine] }
  const seats = item.transfer.seats.filter((seat) => seat.person === person.id)
  const vehicles = seats.length === 0 ? item.transfer.vehicles : seats.map((seat) => seat.vehicle)
  const { baggage: _baggage, ...transfer } = item.transfer
  return { ...shown, participants: [...others, ...mine], transfer: { ...transfer, seats, vehicles } }
}

/** What a briefing book of one side holds: all that this audience may read, but for what was cancelled. */
export function bookView(visit: Visit, audience: 'guests' | 'organisers'): Visit {
  const content = audienceContent(visit, audience)
  const live = Object.values(content.items).filter((item) => item.status !== 'cancelled')
  return { ...content, items: Object.fromEntries(live.map((item) => [item.id, item])) }
}

/**
 * All that any paper or calendar may show one audience. The guests' own keeps purpose, points and answers, but nothing that
 * the organisers keep to themselves: their items, every field of notes, the presents that await the guests.
 */
export function audienceContent(visit: Visit, audience: 'guests' | 'organisers'): Visit {
  const items = Object.values(visit.items)
  if (audience === 'organisers') return { ...visit, items: Object.fromEntries(items.map((item) => [item.id, held(visit, item)])) }
  const heads = guestHeads(visit)
  const open = items.filter((item) => item.audience.kind === 'guests' || isFor(item, heads))
  const kept = withoutNotes({ ...visit, items: {} })
  return {
    ...kept,
    items: Object.fromEntries(open.map((item) => [item.id, withoutNotes(held(visit, item))])),
    gifts: Object.fromEntries(Object.entries(kept.gifts).filter(([, gift]) => kept.sides[gift.from]?.role !== 'host')),
    practical: kept.practical.filter((entry) => entry.audience === 'guests'),
    approvals: visit.approvals.filter(({ kind }) => kind === 'approves'),
    distribution: [],
    acceptedFindings: [],
    receptions: []
  }
}

function guestItem(visit: Visit, item: Item): Item {
  const { id, order, kind, title, shortTitle, status, audience, peak, place, room, groups, absent, participants } = item
  const { organisations, headCount, givenBy, dress, remarks, transfer, carriage } = item
  return {
    id,
    order,
    kind,
    time: fixedTime(visit, item),
    title,
    ...(shortTitle === undefined ? {} : { shortTitle }),
    status,
    audience,
    ...(peak === undefined ? {} : { peak }),
    ...(place === undefined ? {} : { place }),
    ...(room === undefined ? {} : { room }),
    groups,
    ...(absent === undefined ? {} : { absent }),
    participants: participants.filter(({ role }) => role !== 'responsible' && role !== 'security'),
    ...(organisations === undefined ? {} : { organisations }),
    ...(headCount === undefined ? {} : { headCount }),
    ...(givenBy === undefined ? {} : { givenBy }),
    agenda: [],
    points: [],
    ...(dress === undefined ? {} : { dress }),
    ...(remarks === undefined ? {} : { remarks }),
    ...(transfer === undefined ? {} : { transfer: { ...transfer, seats: [] } }),
    ...(carriage === undefined ? {} : { carriage })
  }
}

function guestPerson(person: Person, onDuty: boolean): Person {
  const {
    id,
    order,
    side,
    names,
    function: known,
    native,
    courtesy,
    post,
    shortPost,
    organisation,
    languages,
    telephone,
    photograph
  } = person
  return {
    id,
    order,
    side,
    names: mapRecords(names, ({ also: _also, ...name }) => name),
    languages,
    ...(known === undefined ? {} : { function: known }),
    ...(native === undefined ? {} : { native }),
    ...(courtesy === undefined ? {} : { courtesy }),
    ...(post === undefined ? {} : { post }),
    ...(shortPost === undefined ? {} : { shortPost }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(onDuty && telephone !== undefined ? { telephone } : {}),
    // Printed only where whoever prints asks for photographs.
    ...(photograph === undefined ? {} : { photograph })
  }
}

function guestHeads(visit: Visit): ReadonlySet<PersonId> {
  const heads = Object.values(visit.sides).flatMap((side) =>
    side.role === 'guest' && side.head !== undefined ? [side.head] : []
  )
  return new Set(heads)
}

function isFor(item: Item, people: ReadonlySet<PersonId>): boolean {
  return item.audience.kind === 'persons' && item.audience.people.some((person) => people.has(person))
}

function held(visit: Visit, item: Item): Item {
  return { ...item, time: fixedTime(visit, item) }
}

/** An item that follows another keeps its hour when that other one is left out. */
function fixedTime(visit: Visit, item: Item): Item['time'] {
  if (item.time.kind !== 'after') return item.time
  const placed = schedule(visit).get(item.id as ItemId)
  if (placed?.kind !== 'timed') return { kind: 'unplaced', minutes: item.time.minutes }
  const { minutes, precision } = item.time
  return { kind: 'fixed', start: placed.startWall, zone: placed.startZone, minutes, precision }
}

function withoutNotes<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutNotes) as Value
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'notes')
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutNotes(entry)])) as Value
}

function mapRecords<Entry, Made>(records: Readonly<Record<string, Entry>>, make: (entry: Entry) => Made): Record<string, Made> {
  return Object.fromEntries(Object.entries(records).map(([key, entry]) => [key, make(entry)]))
}
