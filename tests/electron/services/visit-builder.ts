import type { Visit } from '../../../shared/model/visit'
import { decodeVisit } from '../../../shared/storage/decode-visit'

/** A small visit: two sides, two people, one place, one meeting; `changes` replace whole fields. */
export function buildVisit(changes: Record<string, unknown> = {}): Visit {
  const decoded = decodeVisit({
    id: 'spring',
    title: { en: 'Spring visit', ru: 'Весенний визит' },
    from: '2024-03-05',
    until: '2024-03-08',
    hostZone: 'Asia/Shanghai',
    homeZone: 'Europe/Moscow',
    languages: ['en'],
    cities: [{ en: 'Shenzhen' }],
    state: 'in-preparation',
    sources: [],
    sides: {
      guests: { id: 'guests', order: 'a0', role: 'guest', name: { en: 'Guests' }, languages: ['ru'] },
      hosts: { id: 'hosts', order: 'a1', role: 'host', name: { en: 'Hosts' }, languages: ['zh'] }
    },
    people: {
      head: { id: 'head', order: 'a0', side: 'guests', names: { en: { family: 'Head' } }, languages: ['ru'] },
      host: { id: 'host', order: 'a0', side: 'hosts', names: {}, function: { en: 'Host' }, languages: ['zh'] }
    },
    groups: {},
    organisations: {},
    places: { hall: { id: 'hall', order: 'a0', kind: 'government', name: { en: 'Hall' } } },
    items: { talks: buildItem('talks', '2024-03-06T10:00') },
    vehicles: {},
    rooms: {},
    seatingPlans: {},
    documents: {},
    gifts: {},
    outcomes: {},
    facts: {},
    days: {},
    contacts: [],
    practical: [],
    approvals: [],
    distribution: [],
    acceptedFindings: [],
    receptions: [],
    ...changes
  })
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value
}

export function buildItem(id: string, start: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    order: 'a0',
    kind: 'talks',
    time: { kind: 'fixed', start, zone: 'Asia/Shanghai', minutes: 60, precision: 'exact' },
    title: { en: `Talks ${id}` },
    status: 'confirmed',
    audience: { kind: 'guests' },
    place: 'hall',
    groups: [],
    participants: [{ person: 'head', role: 'head' }],
    agenda: [],
    points: [],
    ...changes
  }
}
