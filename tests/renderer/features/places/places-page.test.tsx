import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PlacesPage } from '../../../../renderer/features/places/places-page'
import { anItem, aPlace, aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

const visit = () =>
  aVisit({
    places: [
      aPlace('hall', { order: 'a0', name: { en: 'City hall', zh: '市民中心' }, localLanguage: 'zh' }),
      aPlace('hotel', { order: 'a1', kind: 'hotel', name: { en: 'Hotel' } })
    ],
    items: [anItem('talks', { place: 'hall' })]
  })

afterEach(cleanup)

it('shows the name in the script of the street, and how many items a place has', async () => {
  await showPage('places', PlacesPage, visit())
  const row = screen.getByText('City hall').closest('tr')
  expect(
    within(row as HTMLElement)
      .getByText('市民中心')
      .closest('td')?.lang
  ).toBe('zh')
  expect(row?.lastElementChild?.textContent).toBe('1')
})

it('takes a position as maps copy it, and says what is wrong with another', async () => {
  const { user, present } = await showPage('places', PlacesPage, visit())
  await user.click(screen.getByText('City hall'))
  const position = screen.getByRole('textbox', { name: 'Position' })
  await user.type(position, 'north of the river{Enter}')
  expect(screen.getByRole('alert').textContent).toContain('Latitude and longitude')
  await user.clear(position)
  await user.type(position, '22.5431, 114.0579{Enter}')
  expect(Object.values(present().places)[0]?.position).toEqual({ latitude: 22.5431, longitude: 114.0579 })
})

it('begins with one sentence and one button where there is no room yet', async () => {
  const { user, present } = await showPage('places', PlacesPage, visit())
  await user.click(screen.getByRole('radio', { name: 'Hotel rooms' }))
  expect(screen.getByText('No hotel room has been booked yet.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Room' }))
  await user.type(screen.getByRole('textbox', { name: /Number of the room/ }), '1801{Enter}')
  expect(Object.values(present().rooms).map(({ number, place, from, until }) => ({ number, place, from, until }))).toEqual([
    { number: '1801', place: 'hotel', from: '2024-03-05', until: '2024-03-08' }
  ])
})

it('asks for a hotel before a room', async () => {
  const { user } = await showPage('places', PlacesPage, aVisit())
  await user.click(screen.getByRole('radio', { name: 'Hotel rooms' }))
  await user.click(screen.getByRole('button', { name: 'Room' }))
  await user.type(screen.getByRole('textbox', { name: /Number of the room/ }), '1801{Enter}')
  expect(screen.getByRole('alert').textContent).toBe('Add a hotel among the places first.')
})
