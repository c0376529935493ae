import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Visit } from '../../../../shared/model/visit'
import { carColumn } from '../../../../shared/rules/cars/car-column'
import { carViolations } from '../../../../shared/rules/cars/car-violations'
import { placeInCars } from '../../../../shared/rules/cars/place-in-cars'
import { transferMoments } from '../../../../shared/rules/cars/transfer-moments'
import { whoStays } from '../../../../shared/rules/cars/who-stays'
import { withRider } from '../../../../shared/rules/cars/with-rider'
import { ridesOf } from '../../../../shared/rules/rides-of'
import { aCar, aGroup, anItem, aPerson, aPlace, aRide, aSide, at, aVisit } from '../../../builders/visit'

const cars = [
  aCar('lead', { columnRole: 'lead' }),
  aCar('first', { order: 'a1' }),
  aCar('second', { order: 'a2', columnRole: 'staff', kind: 'minibus', seats: 9 })
]

const guests = ['one', 'two', 'three', 'four']

function ride(id: string, start: string, given: object = {}, transfer: object = {}) {
  const own = { finish: 2, walk: 3, boarding: 8, vehicles: ['lead', 'first', 'second'], ...transfer }
  return aRide(id, { time: at(start, { minutes: 45 }), groups: ['main'], ...given }, own)
}

function visitWith(given: Parameters<typeof aVisit>[0] = {}): Visit {
  return aVisit({
    sides: [
      aSide('guests', { rankTable: 'city-government' }),
      aSide('hosts', { role: 'host', rankTable: 'city-government', zone: 'Asia/Shanghai' })
    ],
    people: [
      ...guests.map((id, index) => aPerson(id, { order: `a${index}` })),
      aPerson('guard', { side: 'hosts', order: 'b0' }),
      aPerson('vice-mayor', { side: 'hosts', order: 'b1', rank: 'deputy-mayor' })
    ],
    groups: [aGroup('main', { members: guests })],
    places: [aPlace('hotel', { kind: 'hotel' }), aPlace('hall', { order: 'a1' })],
    vehicles: cars,
    items: [ride('way', '2024-03-06T08:00')],
    ...given
  })
}

const itemOf = (visit: Visit, id = 'way') => {
  const found = Object.values(visit.items).find((item) => item.id === id)
  if (found === undefined) throw new Error(`there is no ${id}`)
  return found
}
const where = (visit: Visit, id = 'way') =>
  Object.fromEntries(
    placeInCars(visit, defaultOffice, itemOf(visit, id)).seats.map(({ person, vehicle, seat }) => [person, `${vehicle}/${seat}`])
  )

describe('placing by rule', () => {
  it('puts a guard into the lead car and a host of rank who escorts beside the principal (practice: lead, principal, escort)', () => {
    const participants = [
      { person: 'guard', role: 'security' },
      { person: 'vice-mayor', role: 'escort' }
    ] as const
    const visit = visitWith({ items: [ride('way', '2024-03-06T08:00', { participants })] })
    expect(where(visit)).toMatchObject({ guard: 'lead/4', one: 'first/1', 'vice-mayor': 'first/2' })
  })

  it('keeps the places of the transfer before on the same day, and forgets them over night', () => {
    const seats = [
      { vehicle: 'second', seat: 5, person: 'one' },
      { vehicle: 'first', seat: 1, person: 'two' }
    ]
    const visit = visitWith({
      items: [ride('way', '2024-03-06T08:00', {}, { seats }), ride('back', '2024-03-06T12:00'), ride('next', '2024-03-07T08:00')]
    })
    expect(where(visit, 'back')).toMatchObject({ one: 'second/5', two: 'first/1' })
    expect(where(visit, 'next')).toMatchObject({ one: 'first/1' })
  })

  it('stays as it is when a guest who does not ride is added', () => {
    const more = visitWith()
    const grown = { ...more, people: { ...more.people, idle: aPerson('idle', { order: 'c0' }) } } as Visit
    expect(where(grown)).toEqual(where(more))
  })
})

it('boarding is divided by head count, the principal last', () => {
  const visit = visitWith()
  const planned = { ...itemOf(visit) }
  const { seats } = placeInCars(visit, defaultOffice, planned)
  const item = { ...planned, transfer: { ...planned.transfer, seats } } as typeof planned
  const moments = transferMoments(visit, defaultOffice, item)
  const column = carColumn(visit, defaultOffice, item)
  const minutes = column.map(({ vehicle, boards }) => [
    vehicle.id,
    boards === undefined ? undefined : (boards - (moments?.boarding ?? 0)) / 60_000
  ])
  expect(column.map(({ heads }) => heads)).toEqual([0, 3, 1])
  expect(minutes).toEqual([
    ['lead', undefined],
    ['first', 2],
    ['second', 0]
  ])
  expect(moments?.slack).toBe(45 - 2 - 3 - 8 - 20 - 5)
})

it('who was at the hotel and does not ride is left there, unless wanted elsewhere', () => {
  const visit = visitWith({
    groups: [aGroup('main', { members: ['one'] }), aGroup('rest', { members: ['two', 'three'], order: 'a1' })],
    items: [
      anItem('breakfast', { place: 'hotel', time: at('2024-03-06T07:00', { minutes: 30 }), groups: ['main', 'rest'] }),
      ride('way', '2024-03-06T08:00'),
      anItem('call', { time: at('2024-03-06T08:15'), participants: [{ person: 'three', role: 'member' }] })
    ]
  })
  expect(whoStays(visit, defaultOffice, itemOf(visit))).toEqual(['two'])
})

it('a plan made by rule breaks nothing; the principal moved away is told', () => {
  const visit = visitWith()
  const item = itemOf(visit)
  const { seats } = placeInCars(visit, defaultOffice, item)
  const withSeats = (given: typeof seats) => ({ ...item, transfer: { ...item.transfer, seats: given } }) as typeof item
  expect(carViolations(visit, defaultOffice, withSeats(seats))).toEqual([])
  const moved = withRider(seats, 'one' as never, 'second' as never, 4) as typeof seats
  expect(carViolations(visit, defaultOffice, withSeats(moved))).toEqual([
    { kind: 'not-first-seat', person: 'one', vehicle: 'second' }
  ])
})

it('somebody taken out of a car leaves exactly one finding that names the person', async () => {
  const { findings } = await import('../../../../shared/rules/findings')
  const visit = visitWith()
  const item = itemOf(visit)
  const { seats } = placeInCars(visit, defaultOffice, item)
  const left = { ...item, transfer: { ...item.transfer, seats: seats.slice(1) } }
  const found = findings({ ...visit, items: { [item.id]: left } } as Visit).filter(({ kind }) => kind === 'without-car-seat')
  expect(found.map((finding) => 'persons' in finding && finding.persons)).toEqual([[seats[0]?.person]])
})

it('whoever is moved anywhere, nobody sits twice, nobody is lost and no seat has two', () => {
  const visit = visitWith()
  const item = itemOf(visit)
  const start = placeInCars(visit, defaultOffice, item).seats
  const spot = fc.constantFrom(
    ...carColumn(visit, defaultOffice, item).flatMap(({ vehicle, seats }) =>
      seats.map(({ number }) => [vehicle.id, number] as const)
    )
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...guests), spot), { maxLength: 12 }), (moves) => {
      let seats: readonly { vehicle: string; seat?: number | undefined; person: string }[] = start
      for (const [person, [vehicle, seat]] of moves) seats = withRider(seats as never, person as never, vehicle, seat)
      expect(seats.map(({ person }) => person).sort()).toEqual([...guests].sort())
      expect(new Set(seats.map(({ vehicle, seat }) => `${vehicle}/${seat}`)).size).toBe(guests.length)
    })
  )
})

it('transfers are listed by their hours', () => {
  const visit = visitWith({ items: [ride('late', '2024-03-06T12:00'), ride('way', '2024-03-06T08:00')] })
  expect(ridesOf(visit).map(({ item }) => item.id)).toEqual(['way', 'late'])
})
