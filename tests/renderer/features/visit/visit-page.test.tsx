import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { VisitPage } from '../../../../renderer/features/visit/visit-page'
import { aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

afterEach(cleanup)

it('keeps the title: a visit without one is refused under the field', async () => {
  const visit = aVisit({ title: { en: 'Delegation' } })
  const { user, present } = await showPage('visit', VisitPage, visit)
  const title = screen.getByRole('textbox', { name: 'Title, English' })
  await user.clear(title)
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert').textContent).toBe('The visit needs a title.')
  expect(present().title).toEqual({ en: 'Delegation' })
})

it('gives a day its theme', async () => {
  const { user, present } = await showPage('visit', VisitPage, aVisit())
  await user.click(screen.getByRole('radio', { name: 'Days' }))
  const day = screen.getByRole('region', { name: '6 March' })
  await user.type(within(day).getByRole('textbox', { name: 'Theme' }), 'Signing{Control>}{Enter}{/Control}')
  expect(present().days).toEqual({ '2024-03-06': { theme: { en: 'Signing' } } })
})

it('takes a name and a number typed in one line as a contact, and moves it among the others', async () => {
  const { user, present } = await showPage('visit', VisitPage, aVisit())
  await user.click(screen.getByRole('radio', { name: 'Contacts' }))
  await user.click(screen.getByRole('button', { name: 'Number' }))
  await user.type(screen.getByRole('textbox', { name: /Whom to call/ }), 'Police 110{Enter}Ambulance 120{Enter}{Escape}')
  expect(present().contacts.map(({ label, telephone }) => ({ label, telephone }))).toEqual([
    { label: { en: 'Police' }, telephone: '110' },
    { label: { en: 'Ambulance' }, telephone: '120' }
  ])
  await user.click(screen.getByRole('button', { name: 'Commands: Ambulance' }))
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }))
  expect(screen.getAllByRole('region').map((entry) => entry.getAttribute('aria-label'))).toEqual(['Ambulance', 'Police'])
})
