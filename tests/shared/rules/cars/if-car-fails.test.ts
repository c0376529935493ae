import { expect, it } from 'vitest'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Vehicle } from '../../../../shared/model/visit'
import { ifCarFails } from '../../../../shared/rules/cars/if-car-fails'
import { aCar, aPerson, aPlace, aRide, aVisit } from '../../../builders/visit'

const car = (id: string, columnRole: Vehicle['columnRole'], seats: number, order: string) =>
  aCar(id, { order, kind: seats > 4 ? 'minibus' : 'sedan', columnRole, seats })

const column = [
  car('one', 'principal', 4, 'a0'),
  car('two', 'staff', 9, 'a1'),
  car('three', 'staff', 9, 'a2'),
  car('four', 'press', 9, 'a3'),
  car('bags', 'baggage', 2, 'a4')
]

/** So many ride in each car, from its first seat on. */
function failures(heads: Readonly<Record<string, number>>, spares: readonly Vehicle[] = []) {
  const seats = Object.entries(heads).flatMap(([vehicle, count]) =>
    Array.from({ length: count }, (_, index) => ({ vehicle, seat: index + 1, person: `${vehicle}-${index + 1}` }))
  )
  const vehicles = [...column, ...spares]
  const visit = aVisit({
    people: seats.map(({ person }, index) => aPerson(person, { order: `a${String(index).padStart(2, '0')}` })),
    places: [aPlace('hotel'), aPlace('hall', { order: 'a1' })],
    vehicles,
    items: [
      aRide(
        'way',
        { participants: seats.map(({ person }) => ({ person, role: 'member' as const })) },
        { vehicles: column.map(({ id }) => id), seats }
      )
    ]
  })
  const [way] = Object.values(visit.items)
  return way === undefined ? [] : ifCarFails(visit, defaultOffice, way)
}

it('a spare car takes whole cars in their seats, staff divide among the others (practice of columns: the spare takes the principal car’s passengers)', () => {
  expect(failures({ one: 2, two: 6, three: 7, four: 3 }, [car('spare', 'spare', 4, 'a9')])).toEqual([
    { failing: ['one'], to: ['spare'], sameSeats: true, left: [] },
    { failing: ['two'], to: ['three', 'four'], sameSeats: false, left: [] },
    { failing: ['three'], to: ['two', 'four'], sameSeats: false, left: [] },
    { failing: ['four'], to: ['two'], sameSeats: false, left: [] }
  ])
})

it('a spare car of other seats comes where the others have too few', () => {
  expect(failures({ one: 1, two: 9, three: 9, four: 9 }, [car('spare', 'spare', 12, 'a9')])).toEqual([
    { failing: ['one'], to: ['spare'], sameSeats: false, left: [] },
    { failing: ['two', 'three', 'four'], to: ['spare'], sameSeats: true, left: [] }
  ])
})

it('without a spare car the others fill up, the principal’s last, and whoever finds no seat is named', () => {
  expect(failures({ one: 2, two: 9, three: 9, four: 8 })).toEqual([
    { failing: ['one'], to: ['four'], sameSeats: false, left: ['one-2'] },
    { failing: ['two'], to: ['four', 'one'], sameSeats: false, left: ['two-4', 'two-5', 'two-6', 'two-7', 'two-8', 'two-9'] },
    {
      failing: ['three'],
      to: ['four', 'one'],
      sameSeats: false,
      left: ['three-4', 'three-5', 'three-6', 'three-7', 'three-8', 'three-9']
    },
    { failing: ['four'], to: ['one'], sameSeats: false, left: ['four-3', 'four-4', 'four-5', 'four-6', 'four-7', 'four-8'] }
  ])
})

it('an empty car fails without anybody noticing', () => {
  expect(failures({})).toEqual([])
})
