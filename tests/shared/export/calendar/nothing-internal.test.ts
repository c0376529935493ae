import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { personCalendar, visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import type { Document, Fact, Gift, Outcome, Room, SeatingPlan, Vehicle, Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, anOffice, anOrganisation, aPerson, aPlace, aRecord, aSide, at, aVisit } from '../../../builders/visit'

const canary = 'CANARY'
const text = { en: canary, ru: canary, zh: canary, fr: canary }
const attachment = { sha256: 'a'.repeat(64), extension: 'pdf', mediaType: canary, title: text }

/** The word stands in every field that no guest may see, and in no other. */
const visit = aVisit({
  notes: canary,
  marking: text,
  purpose: text,
  introduction: text,
  sources: [canary],
  sides: [aSide('guests', { notes: text }), aSide('hosts', { role: 'host', notes: text, languages: ['zh'] })],
  people: [aPerson('guest', { ...inner(), room: 'room', spouseOf: 'staff' }), aPerson('staff', { side: 'hosts', ...inner() })],
  groups: [aGroup('main', { members: ['guest'] })],
  organisations: [anOrganisation('company', { notes: canary, about: text })],
  places: [
    aPlace('hall', { notes: canary, about: text, address: { en: '1 High Street' }, position: { latitude: 1, longitude: 1 } })
  ],
  vehicles: [
    aRecord<Vehicle>('car', {
      name: { en: 'Car 1' },
      kind: 'sedan',
      columnRole: 'principal',
      seats: 3,
      notes: canary,
      callSign: canary,
      driver: { function: text, telephone: canary, languages: [] }
    })
  ],
  rooms: [
    aRecord<Room>('room', {
      place: 'hall',
      number: '12',
      kind: text,
      occupants: ['guest'],
      from: '2024-03-05',
      until: '2024-03-08',
      notes: canary
    })
  ],
  seatingPlans: [
    aRecord<SeatingPlan>('plan', {
      title: text,
      profile: canary,
      viewpoint: 'door',
      tables: [{ id: 'table', name: text, form: 'talks', seats: 2 }],
      seats: [{ table: 'table', position: 1, person: 'guest' }],
      constraints: [{ kind: 'apart', people: ['guest', 'staff'], reason: canary }],
      notes: canary
    })
  ],
  documents: [
    aRecord<Document>('memorandum', {
      kind: 'memorandum',
      title: text,
      languages: [],
      state: 'draft',
      signatories: [],
      attachment,
      notes: canary
    })
  ],
  gifts: [
    aRecord<Gift>('vase', {
      title: text,
      from: 'hosts',
      to: { person: 'guest' },
      value: canary,
      state: 'chosen',
      registered: canary,
      notes: canary
    })
  ],
  outcomes: [
    aRecord<Outcome>('signed', {
      kind: 'signed',
      title: text,
      text,
      item: 'talks',
      parties: [text],
      ownerOffice: text,
      state: 'open',
      source: canary,
      notes: canary
    })
  ],
  facts: [aRecord<Fact>('figure', { subject: text, figure: text, text, source: text, caution: text })],
  days: { '2024-03-06': { theme: text, notes: canary } },
  practical: [{ id: 'budget', order: 'a0', topic: 'budget', heading: text, text, audience: 'organisers' }],
  approvals: [{ kind: 'approves', post: text, name: text }],
  acceptedFindings: [{ key: canary, by: canary, at: '2024-02-01T00:00:00Z', reason: canary }],
  receptions: [{ item: 'talks', ground: text, summary: text, permittedBy: text, report: text }],
  distribution: [
    { person: 'guest', language: 'en', channel: 'paper', handedOver: [{ issue: 1, at: '2024-02-01T00:00:00Z', remark: canary }] }
  ],
  items: [
    anItem('talks', {
      groups: ['main'],
      place: 'hall',
      participants: [{ person: 'staff', role: 'responsible' }],
      notes: canary,
      purpose: text,
      agenda: [text],
      background: text,
      points: [text],
      ifAsked: [{ topic: text, answer: text }],
      facts: ['figure'],
      requisites: [{ what: text, kind: 'folder', keeper: 'staff', ready: false }],
      documents: ['memorandum'],
      gifts: ['vase'],
      seatingPlans: ['plan'],
      scenario: [{ minutes: 5, action: text, who: ['guest'], whoElse: text, where: text, props: [text], otherwise: text }],
      attachments: [attachment],
      organisations: ['company'],
      source: canary
    }),
    anItem('transfer', {
      kind: 'transfer',
      groups: ['main'],
      time: at('2024-03-06T11:00'),
      notes: canary,
      transfer: {
        from: 'hall',
        to: 'hall',
        mode: 'car',
        walk: 1,
        boarding: 1,
        drive: 10,
        gate: 0,
        vehicles: ['car'],
        seats: [{ vehicle: 'car', person: 'guest' }]
      }
    }),
    anItem('inner', {
      title: text,
      groups: ['main'],
      audience: { kind: 'organisers' },
      participants: [{ person: 'guest', role: 'head' }],
      time: at('2024-03-06T12:00')
    }),
    anItem('private', {
      title: text,
      groups: ['main'],
      audience: { kind: 'persons', people: ['staff'] },
      time: at('2024-03-06T14:00')
    })
  ]
})

function inner() {
  return {
    notes: canary,
    passport: canary,
    diet: { answered: true, needs: text },
    biography: text,
    emergencyContact: canary,
    email: canary,
    courtesyOrder: { order: 'a0', reason: text, by: canary },
    rank: canary
  }
}

const wish = { visit: visit as Visit, office: anOffice({ name: text }), at: '2024-02-20T08:00:00Z' }
const guest = Object.values(visit.people).find((person) => person.id === 'guest')

/** Folds taken out: a word cut by one is still a word. */
function unfolded(built: { readonly text: string } | undefined): string {
  return (built?.text ?? '').replaceAll('\r\n ', '')
}

describe.each(languages)('in %s', (language) => {
  it('nothing internal is in the calendar for guests', () => {
    const calendar = unfolded(visitCalendar({ ...wish, language, audience: 'guests' }))
    expect(calendar).toContain('SUMMARY')
    expect(calendar).not.toContain(canary)
  })

  it('nothing internal is in the calendar of a guest', () => {
    const calendar = guest === undefined ? '' : unfolded(personCalendar({ ...wish, language, person: guest }))
    expect(calendar.match(/^SUMMARY/gm)).toHaveLength(2)
    expect(calendar).not.toContain(canary)
  })

  it('organisers read notes, purpose, agenda, background, points and answers, and the items that are theirs', () => {
    const calendar = unfolded(visitCalendar({ ...wish, language, audience: 'organisers' }))
    const [talks = ''] = calendar.match(/SUMMARY[^\n]*:talks[\s\S]*?END:VEVENT/) ?? []
    expect(talks.match(new RegExp(canary, 'g'))).toHaveLength(7)
    expect(calendar.match(/^SUMMARY[^\n]*:CANARY/gm)).toHaveLength(2)
  })
})
