import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SeatsPage } from '../../../../renderer/features/seats/seats-page'
import type { SeatingPlanId } from '../../../../shared/base/id'
import type { Visit } from '../../../../shared/model/visit'
import { decodeExchange } from '../../../../shared/storage/exchange'
import { aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

const file = join(import.meta.dirname, '../../../../assets/samples/moscow-shenzhen-2024.visit.json')

function moscow(): Visit {
  const decoded = decodeExchange(JSON.parse(readFileSync(file, 'utf8')))
  if (!decoded.ok) throw new Error('the sample cannot be read')
  return decoded.value.visit
}

const open = () => showPage('seats', SeatsPage, moscow())
const chair = (position: number) => screen.getByRole('button', { name: new RegExp(`Talks table, chair ${position}$`) })
const seatsOf = (visit: Visit) => visit.seatingPlans['talks-plan' as SeatingPlanId]?.seats ?? []
const on = (visit: Visit, position: number) => seatsOf(visit).find((seat) => seat.position === position)?.person

afterEach(cleanup)

it('says why somebody sits there, and by which profile', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: /Talks table, chair 2$/ }))
  const pane = within(screen.getByRole('complementary'))
  expect(pane.getByText('No. 2 of the side here: on the right hand, seen from S. Cheremin.')).toBeTruthy()
  expect(pane.getByText('Profile: Talks, foreign affairs')).toBeTruthy()
})

it('exchanges two chairs by keys alone, says what that breaks, and takes it back', async () => {
  const { user, present, stores } = await open()
  const before = present()
  chair(2).focus()
  await user.keyboard(' ')
  expect(screen.getByRole('status').textContent).toContain('choose a chair')
  chair(7).focus()
  await user.keyboard('{Enter}')
  expect([on(present(), 7), on(present(), 2)]).toEqual([on(before, 2), on(before, 7)])
  expect(screen.getAllByText(/junior has the more honoured chair/).length).toBeGreaterThan(0)
  stores.session.getState().undo()
  expect(present()).toBe(before)
})

it('frees a chair by Delete, lists who has none, and seats all by rule again', async () => {
  const { user, present } = await open()
  const before = seatsOf(present())
  chair(4).focus()
  await user.keyboard('{Delete}')
  expect(seatsOf(present())).toHaveLength(before.length - 1)
  expect(within(screen.getByRole('complementary')).getByText(/guests, no\. 4/i)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Seat all by rule' }))
  expect(seatsOf(present())).toEqual(before)
})

it('turns the plan to the other viewpoint', async () => {
  const { user, present } = await open()
  const order = () => screen.getAllByRole('button', { name: /Talks table, chair \d+$/ }).map((button) => button.dataset.place)
  const before = order()
  await user.click(screen.getByRole('radio', { name: 'From the hall' }))
  expect(present().seatingPlans['talks-plan' as SeatingPlanId]?.viewpoint).toBe('hall')
  expect(order()).toEqual([...before].reverse())
})

it('leads to the programme where nothing has seats', async () => {
  await showPage('seats', SeatsPage, aVisit({}))
  expect(await screen.findByRole('button', { name: 'To the programme' })).toBeTruthy()
})
