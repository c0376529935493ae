import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { defaultOffice } from '../../shared/model/default-office'
import { carViolations } from '../../shared/rules/cars/car-violations'
import { placeInCars } from '../../shared/rules/cars/place-in-cars'
import { peopleOfItem } from '../../shared/rules/people-of-item'
import { ridesOf } from '../../shared/rules/rides-of'
import { decodeExchange } from '../../shared/storage/exchange'

const file: unknown = JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8'))
const decoded = decodeExchange(file)
if (!decoded.ok) throw new Error(decoded.refusal.kind)
const { visit } = decoded.value
const rides = ridesOf(visit).map(({ item }) => [item.id, item] as const)

it('the Moscow visit has sixteen transfers', () => {
  expect(rides).toHaveLength(16)
})

it.each(rides)('%s has a car plan: everybody seated once, as the rule seats them, nothing broken', (_id, item) => {
  const key = ({ vehicle, seat, person }: { vehicle: string; seat?: number | undefined; person: string }) =>
    `${vehicle}/${seat} ${person}`
  const seats = item.transfer?.seats ?? []
  expect(seats.map(({ person }) => person).sort()).toEqual([...peopleOfItem(visit, item)].sort())
  expect(seats.map(key).sort()).toEqual(placeInCars(visit, defaultOffice, item).seats.map(key).sort())
  expect(carViolations(visit, defaultOffice, item)).toEqual([])
})
