import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { CarsPage } from '../../../../renderer/features/cars/cars-page'
import type { Vehicle } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, aPlace, aRecord, aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

afterEach(cleanup)

function visit() {
  return aVisit({
    people: [
      aPerson('orlov', { names: { en: { family: 'Orlov' } } }),
      aPerson('petrov', { order: 'a1', names: { en: { family: 'Petrov' } } })
    ],
    groups: [aGroup('main', { members: ['orlov', 'petrov'] })],
    places: [aPlace('hotel'), aPlace('hall', { order: 'a1' })],
    vehicles: [aRecord<Vehicle>('car', { name: { en: 'Car 1' }, kind: 'sedan', columnRole: 'principal', seats: 4 })],
    items: [
      anItem('way', {
        kind: 'transfer',
        groups: ['main'],
        transfer: {
          from: 'hotel',
          to: 'hall',
          mode: 'car',
          walk: 3,
          boarding: 2,
          drive: 20,
          gate: 5,
          vehicles: ['car'],
          seats: [{ vehicle: 'car', seat: 1, person: 'orlov' }]
        }
      })
    ]
  })
}

const seatsIn = (present: () => ReturnType<typeof visit>) =>
  present()
    .items['way' as never]?.transfer?.seats.map(({ person, seat }) => `${seat} ${person}`)
    .sort()

it('a person is picked up and put on a seat by keys alone, and taken out again', async () => {
  const { user, present } = await showPage('cars', CarsPage, visit())
  screen.getByRole('button', { name: /Petrov/ }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByText('Petrov is picked up: choose a seat.')).toBeDefined()
  screen.getByRole('button', { name: 'Car 1, seat 1: 1 Orlov' }).focus()
  await user.keyboard('{Enter}')
  expect(seatsIn(present)).toEqual(['1 petrov'])
  await user.keyboard('{Delete}')
  expect(seatsIn(present)).toEqual([])
})

it('the rule seats everybody in one step, says why, and one step undoes it', async () => {
  const { user, present, stores } = await showPage('cars', CarsPage, visit())
  await user.click(screen.getByRole('button', { name: 'Place all by rule' }))
  expect(seatsIn(present)).toEqual(['1 orlov', '2 petrov'])
  await user.click(screen.getByRole('button', { name: 'Car 1, seat 1: 1 Orlov' }))
  expect(screen.getByText('First of the guests: the seat of honour of the principal car.')).toBeDefined()
  stores.session.getState().undo()
  expect(seatsIn(present)).toEqual(['1 orlov'])
})
