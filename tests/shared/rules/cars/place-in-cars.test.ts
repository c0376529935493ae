import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Vehicle, Visit } from '../../../../shared/model/visit'
import { placeInCars } from '../../../../shared/rules/cars/place-in-cars'
import { aCar, aGroup, aPerson, aPlace, aRide, aVisit } from '../../../builders/visit'

const vehicles = [
  aCar('sedan', { profile: 'sedan' }),
  aCar('minivan', { order: 'a1', kind: 'three-row', columnRole: 'staff', seats: 5, profile: 'three-row' }),
  aCar('minibus', { order: 'a2', kind: 'minibus', columnRole: 'staff', seats: 9 })
]

function visitOf(ids: readonly string[], cars: readonly Vehicle[] = vehicles): Visit {
  const guests = ids.map((id) => aPerson(id, { order: `a${id.slice(-2)}` }))
  const hosts = ['host-01', 'host-02', 'host-03'].map((id) => aPerson(id, { side: 'hosts', order: `b${id.slice(-2)}` }))
  return aVisit({
    people: [...guests, ...hosts, aPerson('linguist', { order: 'a99', languages: ['ru', 'zh'] })],
    groups: [aGroup('main', { members: [...ids] })],
    places: [aPlace('hotel'), aPlace('hall')],
    vehicles: cars,
    items: [
      aRide(
        'way',
        {
          groups: ['main'],
          participants: [
            ...hosts.map(({ id }) => ({ person: id, role: 'escort' as const })),
            { person: 'linguist', role: 'interpreter' as const }
          ]
        },
        { vehicles: cars.map(({ id }) => id) }
      )
    ]
  })
}

function planOf(visit: Visit) {
  const way = Object.values(visit.items)[0]
  if (way === undefined) throw new Error('there is no way')
  return placeInCars(visit, defaultOffice, way)
}

const ten = Array.from({ length: 10 }, (_, index) => `guest-${String(index + 1).padStart(2, '0')}`)

describe('eleven guests and three hosts in a saloon, a minivan and a minibus', () => {
  const plan = planOf(visitOf(ten))

  it('are all seated, nobody twice and no seat twice', () => {
    expect(plan.standing).toEqual([])
    expect(plan.seats).toHaveLength(14)
    expect(new Set(plan.seats.map(({ person }) => person)).size).toBe(14)
    expect(new Set(plan.seats.map(({ vehicle, seat }) => `${vehicle}/${seat}`)).size).toBe(14)
  })

  it('have the first guest rear right and the interpreter beside the driver (practice of chauffeured cars: rear right, rear left, rear middle, front)', () => {
    expect(plan.seats.filter(({ vehicle }) => vehicle === 'sedan')).toEqual([
      { vehicle: 'sedan', seat: 1, person: 'guest-01' },
      { vehicle: 'sedan', seat: 2, person: 'guest-02' },
      { vehicle: 'sedan', seat: 4, person: 'linguist' }
    ])
  })
})

it('where the host drives, the first guest sits beside him (practice: the passenger of honour sits in front)', () => {
  const own = vehicles.map((car) => (car.id === 'sedan' ? { ...car, kind: 'host-driven' as const, profile: 'host-driven' } : car))
  expect(planOf(visitOf(ten, own)).seats[0]).toEqual({ vehicle: 'sedan', seat: 1, person: 'guest-01' })
  expect(defaultOffice.carProfiles.find(({ id }) => id === 'host-driven')?.seats[0]?.name.en).toBe('Beside the driver')
})

it('whoever usually rides in a car stays in it', () => {
  const kept = vehicles.map((car) => (car.id === 'minibus' ? { ...car, usual: ['guest-02' as never] } : car))
  expect(planOf(visitOf(ten, kept)).seats.find(({ person }) => person === 'guest-02')?.vehicle).toBe('minibus')
})

it('nobody is seated twice or lost, whatever the order of lists and however small the cars', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ten, { minLength: 1 }), fc.nat(2), (ids, leaving) => {
      const cars = vehicles.slice(leaving)
      const plan = planOf(visitOf(ids, cars))
      const all = [...plan.seats.map(({ person }) => person), ...plan.standing]
      expect(all.sort()).toEqual([...ids, 'host-01', 'host-02', 'host-03', 'linguist'].sort())
      for (const { id, seats } of cars)
        expect(plan.seats.filter(({ vehicle }) => vehicle === id).length).toBeLessThanOrEqual(seats)
      expect(planOf(visitOf([...ids].reverse(), [...cars].reverse()))).toEqual(plan)
    })
  )
})

it('a second placing changes nothing, and neither does what has nothing to do with it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ten, { minLength: 1 }), (ids) => {
      const visit = visitOf(ids)
      const plan = planOf(visit)
      const [way] = Object.values(visit.items)
      if (way?.transfer === undefined) throw new Error('there is no way')
      const seated = { ...way, transfer: { ...way.transfer, seats: plan.seats } }
      expect(planOf({ ...visit, items: { [way.id]: seated } }).seats).toEqual(plan.seats)
      const people = Object.fromEntries(
        Object.values(visit.people).map((person) => [person.id, { ...person, telephone: '+86 100 0000 0000' }])
      )
      expect(planOf({ ...visit, people }).seats).toEqual(plan.seats)
    })
  )
})
