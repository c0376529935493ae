import type * as z from 'zod'
import type { Office } from '../../shared/model/office'
import type {
  Collection,
  Group,
  Item,
  Organisation,
  Person,
  Place,
  RecordOf,
  Side,
  Vehicle,
  Visit
} from '../../shared/model/visit'
import { decodeVisit } from '../../shared/storage/decode-visit'

/** What a test may say of a record: any of its fields, ids as plain strings; the rest is filled in with the least that is valid. */
type Plain<T> = T extends z.$brand
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Element)[]
      ? readonly Plain<Element>[]
      : { readonly [Key in keyof T as Key extends z.$brand ? string : Key]: Plain<T[Key]> }

type Fixed = Extract<Item['time'], { kind: 'fixed' }>

type Given<T> = { readonly [Key in keyof T]?: Plain<T[Key]> }

/** Records may be given as a list; they are kept by id. */
type GivenVisit = Given<Omit<Visit, Collection>> & { readonly [Name in Collection]?: readonly RecordOf<Name>[] }

/**
 * A valid visit: four days in Shenzhen seen from Moscow, one guest side (`guests`) and one host side (`hosts`), nobody
 * and nothing else unless given. Throws where what was given does not make a valid visit, so that no test rests on one.
 */
export function aVisit(given: GivenVisit = {}): Visit {
  const { sides, people, groups, organisations, places, items, ...rest } = given
  const { vehicles, rooms, seatingPlans, documents, gifts, outcomes, facts, ...fields } = rest
  const whole = {
    id: 'visit',
    title: { en: 'Delegation in Shenzhen', ru: 'Делегация в Шэньчжэне', zh: '代表团访问深圳', fr: 'Délégation à Shenzhen' },
    from: '2024-03-05',
    until: '2024-03-08',
    hostZone: 'Asia/Shanghai',
    homeZone: 'Europe/Moscow',
    languages: ['ru', 'zh', 'en', 'fr'],
    cities: [{ en: 'Shenzhen', ru: 'Шэньчжэнь', zh: '深圳', fr: 'Shenzhen' }],
    state: 'in-preparation',
    sources: [],
    days: {},
    contacts: [],
    practical: [],
    approvals: [],
    distribution: [],
    acceptedFindings: [],
    receptions: [],
    ...fields,
    sides: byId(sides ?? [aSide('guests'), aSide('hosts', { role: 'host', country: 'CN', zone: 'Asia/Shanghai' })]),
    people: byId(people),
    groups: byId(groups),
    organisations: byId(organisations),
    places: byId(places),
    items: byId(items),
    vehicles: byId(vehicles),
    rooms: byId(rooms),
    seatingPlans: byId(seatingPlans),
    documents: byId(documents),
    gifts: byId(gifts),
    outcomes: byId(outcomes),
    facts: byId(facts)
  }
  const decoded = decodeVisit(whole)
  if (!decoded.ok) throw new Error(`the builder was given no valid visit: ${JSON.stringify(decoded.refusal)}`)
  return decoded.value
}

/** A side; the guest side unless the role says otherwise. */
export function aSide(id: string, given: Given<Side> = {}): Side {
  return { id, order: 'a0', role: 'guest', name: { en: id }, languages: [], ...given } as unknown as Side
}

/** A guest with a family name in English, spelled like the id. */
export function aPerson(id: string, given: Given<Person> = {}): Person {
  return { id, order: 'a0', side: 'guests', names: { en: { family: id } }, languages: [], ...given } as unknown as Person
}

export function aGroup(id: string, given: Given<Group> = {}): Group {
  const letter = id.slice(0, 1).toUpperCase()
  return { id, order: 'a0', side: 'guests', name: { en: id }, letter: { en: letter }, members: [], ...given } as unknown as Group
}

export function anOrganisation(id: string, given: Given<Organisation> = {}): Organisation {
  return { id, order: 'a0', name: { en: id }, ...given } as unknown as Organisation
}

export function aPlace(id: string, given: Given<Place> = {}): Place {
  return { id, order: 'a0', kind: 'venue', name: { en: id }, ...given } as unknown as Place
}

/** A confirmed meeting for guests on 6 March 2024, 09:00 to 10:00 in Shenzhen, titled like its id. */
export function anItem(id: string, given: Given<Item> = {}): Item {
  return {
    id,
    order: 'a0',
    kind: 'meeting',
    time: at('2024-03-06T09:00'),
    title: { en: id },
    status: 'confirmed',
    audience: { kind: 'guests' },
    groups: [],
    participants: [],
    agenda: [],
    points: [],
    ...given
  } as unknown as Item
}

/** A fixed time: an hour in Shenzhen, exact, unless more is said. */
export function at(start: string, given: Given<Omit<Fixed, 'kind' | 'start'>> = {}): Plain<Fixed> {
  return { kind: 'fixed', start, zone: 'Asia/Shanghai', minutes: 60, precision: 'exact', ...given }
}

/** A transfer by car from `hotel` to `hall`: two minutes to the cars, one to board, twenty on the way, five at the gate. */
export function aRide(id: string, given: Given<Item> = {}, transfer: object = {}): Item {
  const way = { from: 'hotel', to: 'hall', mode: 'car', walk: 2, boarding: 1, drive: 20, gate: 5, vehicles: [], seats: [] }
  return anItem(id, { kind: 'transfer', transfer: { ...way, ...transfer } as never, ...given })
}

/** A saloon of four seats in which the principal rides. */
export function aCar(id: string, given: Given<Vehicle> = {}): Vehicle {
  return aRecord<Vehicle>(id, { name: { en: id }, kind: 'sedan', columnRole: 'principal', seats: 4, ...given })
}

/** An office with a name and an address, and no tables. */
export function anOffice(given: Partial<Office> = {}): Office {
  return {
    name: { en: 'Protocol Office', ru: 'Протокольный отдел', zh: '礼宾处', fr: 'Bureau du protocole' },
    organiserName: 'Protocol Office',
    organiserEmail: 'protocol@office.example',
    fonts: [],
    countries: {},
    rankTables: [],
    seatProfiles: [],
    carProfiles: [],
    severities: {},
    thresholds: {},
    rubric: true,
    ...given
  }
}

/** Another record of any collection, completed with an order key: `aRecord<Vehicle>('car', {...})`. */
export function aRecord<Made extends { readonly id: string }>(id: string, given: Given<Made>): Made {
  return { id, order: 'a0', ...given } as unknown as Made
}

function byId<Made extends { readonly id: string }>(records: readonly Made[] = []): Readonly<Record<string, Made>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
