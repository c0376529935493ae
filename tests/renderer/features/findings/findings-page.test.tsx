import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FindingsPage } from '../../../../renderer/features/findings/findings-page'
import { anItem, aPerson, aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

const clash = () => {
  const time = { kind: 'fixed', start: '2024-03-06T09:30', zone: 'Asia/Shanghai', minutes: 60, precision: 'exact' } as const
  const participants = [{ person: 'orlov', role: 'member' }] as const
  return aVisit({
    people: [aPerson('orlov', { names: { en: { family: 'Orlov' } } })],
    items: [
      anItem('talks', { title: { en: 'Talks' }, time, participants }),
      anItem('press', { order: 'a1', title: { en: 'Press' }, time, participants })
    ]
  })
}

afterEach(cleanup)

it('words a finding with names, hours, day and zone', async () => {
  await showPage('findings', FindingsPage, clash())
  expect(screen.getByText(/is expected in two places at once/).textContent).toBe(
    'Orlov is expected in two places at once: “Press” and “Talks”, Wednesday 6 March, 09:30–10:30 (Shenzhen).'
  )
})

it('leads to the item', async () => {
  const { user, stores } = await showPage('findings', FindingsPage, clash())
  await user.click(screen.getByRole('button', { name: 'Go to: Talks' }))
  expect(stores.navigation.getState().selection).toEqual({ collection: 'items', id: 'talks' })
})

it('is accepted with a reason and taken back', async () => {
  const { user, present } = await showPage('findings', FindingsPage, clash(), { author: 'Head of Protocol' })
  await user.click(screen.getByRole('button', { name: 'Accept with a reason' }))
  await user.type(screen.getByRole('textbox', { name: /Why it is right/ }), 'Leaves the talks early{Enter}')
  const [entry] = present().acceptedFindings
  expect({ by: entry?.by, reason: entry?.reason }).toEqual({ by: 'Head of Protocol', reason: 'Leaves the talks early' })
  expect(screen.getByText('Nothing is open: all findings were accepted in writing.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Take back' }))
  expect(present().acceptedFindings).toEqual([])
  expect(screen.getByRole('button', { name: 'Accept with a reason' })).toBeDefined()
})

it('is not accepted by nobody', async () => {
  const { user, present } = await showPage('findings', FindingsPage, clash())
  await user.click(screen.getByRole('button', { name: 'Accept with a reason' }))
  await user.type(screen.getByRole('textbox', { name: /Why it is right/ }), 'Agreed{Enter}')
  expect(screen.getByRole('alert').textContent).toContain('Enter your name')
  expect(present().acceptedFindings).toEqual([])
})
