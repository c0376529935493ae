import type { Gift, Person, Room, SeatingPlan, Visit } from '../../shared/model/visit'
import { aCar, aGroup, anItem, aPerson, aPlace, aRecord, aRide, aSide, at, aVisit } from './visit'

/** The key of the one finding of each rule that `aFaultyVisit` holds, judged on its first day by the default office. */
export const plantedKeys = [
  'after-midnight/night',
  'car-over-capacity/small/squeeze',
  'counterpart-below/minister/clerk',
  'day-without-meal/hungry/2024-03-21',
  'day-without-pause/tired/2024-03-22',
  'diet-unanswered',
  'driver-used-twice/chauffeur/chase/escape',
  'gift-missing/vase/farewell',
  'head-counts-differ/uneven',
  'nights-differ/landing/arrival/2024-03-20',
  'no-interpreter/ru-zh/mute',
  'no-telephone/unreachable',
  'not-enough-time/far/near',
  'outside-dates/epilogue',
  'person-in-two-places/left/right',
  'place-used-twice/hall/first/second',
  'signing-incomplete/signature',
  'spouse-without-programme/spouse',
  'transfer-missing/here/there',
  'transfer-too-short/hurry',
  'unconfirmed/maybe',
  'vehicle-used-twice/shared/ride-one/ride-two',
  'without-car-seat/left-behind',
  'without-seat/table'
] as const

/** Each fault has its own day and its own people, so that no two meet. */
const days = new Map<string, string>()
const dayOf = (name: string): string => {
  const day = days.get(name) ?? `2024-03-${String(days.size + 2).padStart(2, '0')}`
  days.set(name, day)
  return day
}

const guest = (id: string, given: Parameters<typeof aPerson>[1] = {}) =>
  aPerson(id, { diet: { answered: true }, languages: ['en'], ...given })
const host = (id: string, given: Parameters<typeof aPerson>[1] = {}) =>
  aPerson(id, { side: 'hosts', languages: ['en'], ...given })
const by = (...people: readonly string[]) => ({ participants: people.map((person) => ({ person, role: 'member' as const })) })
const on = (name: string, clock = '09:00', minutes = 60) => ({ time: at(`${dayOf(name)}T${clock}`, { minutes }) })

const seat = (vehicle: string, number: number, person: string) => ({ vehicle, seat: number, person })

/** A month in Shenzhen in which every rule of an office is broken exactly once. */
export function aFaultyVisit(): Visit {
  return aVisit({
    from: '2024-03-01',
    until: '2024-03-31',
    dutyOfficer: 'duty',
    sides: [
      aSide('guests', { rankTable: 'city-government' }),
      aSide('hosts', { role: 'host', rankTable: 'city-government', zone: 'Asia/Shanghai' })
    ],
    places: [aPlace('hall'), aPlace('hotel', { order: 'a1' }), aPlace('theatre', { order: 'a2' })],
    people: people(),
    groups: [aGroup('hungry', { members: ['eater'] }), aGroup('tired', { members: ['worker'], order: 'a1' })],
    vehicles: [
      aCar('small', { seats: 1 }),
      aCar('shared'),
      aCar('one', { driver: { person: 'chauffeur', languages: [] } }),
      aCar('two', { driver: { person: 'chauffeur', languages: [] } }),
      aCar('half')
    ],
    rooms: [aRecord<Room>('room', { place: 'hotel', occupants: ['sleeper'], from: '2024-03-20', until: '2024-03-25' })],
    seatingPlans: [
      aRecord<SeatingPlan>('table', {
        title: { en: 'Dinner' },
        profile: 'foreign-affairs-dinner',
        viewpoint: 'door',
        tables: [{ id: 'round', form: 'round', seats: 4 }],
        seats: [{ table: 'round', position: 1, person: 'seated' }],
        constraints: []
      })
    ],
    gifts: [aRecord<Gift>('vase', { title: { en: 'Vase' }, from: 'guests', to: { side: 'hosts' }, state: 'to-choose' })],
    items: [...clashes(), ...ways(), ...cars(), ...preparations(), ...fullDays()]
  })
}

function people(): readonly Person[] {
  const guests = [
    ...['double', 'visitor-one', 'visitor-two', 'owl', 'runner', 'walker', 'hurried', 'thin', 'wide', 'rider-one', 'rider-two'],
    ...['chased', 'escaped', 'boarded', 'standing', 'seated', 'unseated', 'sleeper', 'many-one', 'many-two', 'many-three'],
    ...['signer', 'giver', 'partner', 'eater', 'worker', 'late']
  ].map((id, index) => guest(id, { order: `a${String(index).padStart(2, '0')}` }))
  return [
    ...guests,
    guest('minister', { order: 'b00', rank: 'minister', counterpart: 'clerk' }),
    guest('russian', { order: 'b01', languages: ['ru'], native: 'ru' }),
    guest('silent', { order: 'b02', diet: { asked: '2024-02-01', answered: false } }),
    guest('spouse', { order: 'b03', spouseOf: 'partner' }),
    host('clerk', { order: 'c00', rank: 'head-of-division', counterpart: 'minister' }),
    host('equal', { order: 'c01', rank: 'deputy-mayor' }),
    host('one-host', { order: 'c02' }),
    host('chinese', { order: 'c03', languages: ['zh'], native: 'zh' }),
    host('chauffeur', { order: 'c04' }),
    host('unreachable', { order: 'c05' }),
    host('duty', { order: 'c06', telephone: '+86 100 0000 0001' })
  ]
}

const clashes = () => [
  anItem('left', { ...on('two-places'), ...by('double') }),
  anItem('right', { ...on('two-places'), ...by('double') }),
  anItem('first', { place: 'hall', ...on('place'), ...by('visitor-one') }),
  anItem('second', { place: 'hall', ...on('place'), ...by('visitor-two') }),
  anItem('epilogue', { time: at('2024-04-02T10:00'), ...by('late') }),
  anItem('night', { ...on('night', '23:30'), ...by('owl') })
]

const ways = () => [
  anItem('far', { place: 'hotel', ...on('too-far'), ...by('runner') }),
  anItem('near', { place: 'theatre', ...on('too-far', '10:10'), ...by('runner') }),
  anItem('here', { place: 'hotel', ...on('no-way'), ...by('walker') }),
  anItem('there', { place: 'theatre', ...on('no-way', '11:00'), ...by('walker') }),
  aRide('hurry', { ...on('hurry', '09:00', 25), ...by('hurried') })
]

const cars = () => [
  aRide(
    'squeeze',
    { ...on('squeeze'), ...by('thin', 'wide') },
    { vehicles: ['small'], seats: [seat('small', 1, 'thin'), seat('small', 1, 'wide')] }
  ),
  aRide('ride-one', { ...on('shared'), ...by('rider-one') }, { vehicles: ['shared'] }),
  aRide('ride-two', { ...on('shared', '09:30'), ...by('rider-two') }, { vehicles: ['shared'] }),
  aRide('chase', { ...on('driver'), ...by('chased') }, { vehicles: ['one'] }),
  aRide('escape', { ...on('driver', '09:30'), ...by('escaped') }, { vehicles: ['two'] }),
  aRide(
    'left-behind',
    { ...on('behind'), ...by('boarded', 'standing') },
    { vehicles: ['half'], seats: [seat('half', 1, 'boarded')] }
  )
]

const requisites = (['text', 'folder', 'flag'] as const).map((kind) => ({ kind, what: { en: kind }, ready: true }))

const preparations = () => [
  anItem('dinner', { kind: 'meal', seatingPlans: ['table'], ...on('dinner', '19:00'), ...by('seated', 'unseated') }),
  anItem('landing', {
    kind: 'flight',
    time: {
      kind: 'leg',
      start: '2024-03-18T23:55',
      startZone: 'Europe/Moscow',
      end: '2024-03-19T13:40',
      endZone: 'Asia/Shanghai'
    },
    ...by('sleeper')
  }),
  anItem('mute', { kind: 'talks', ...on('mute'), ...by('russian', 'chinese') }),
  anItem('uneven', { kind: 'talks', ...on('uneven'), ...by('many-one', 'many-two', 'many-three', 'one-host') }),
  anItem('signature', { kind: 'signing', requisites, ...on('signing'), ...by('signer') }),
  anItem('farewell', { gifts: ['vase'], ...on('gift'), ...by('giver') }),
  anItem('lunch', { kind: 'meal', ...on('lunch', '12:00'), ...by('silent') }),
  anItem('evening', { kind: 'culture', ...on('evening', '18:00'), ...by('partner') }),
  anItem('maybe', { status: 'tentative', time: at('2024-03-01T10:00') }),
  anItem('briefing', { kind: 'briefing', ...on('briefing'), participants: [{ person: 'unreachable', role: 'responsible' }] })
]

const fullDays = () => [
  anItem('early', { time: at('2024-03-21T08:00'), groups: ['hungry'] }),
  anItem('afternoon', { time: at('2024-03-21T14:30'), groups: ['hungry'] }),
  anItem('long', { time: at('2024-03-22T08:00', { minutes: 200 }), groups: ['tired'] }),
  anItem('longer', { time: at('2024-03-22T11:30', { minutes: 200 }), groups: ['tired'] }),
  anItem('supper', { kind: 'meal', time: at('2024-03-22T19:00'), groups: ['tired'] })
]
