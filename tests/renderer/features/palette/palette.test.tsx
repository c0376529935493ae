import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Palette } from '../../../../renderer/features/palette/palette'
import { anItem, aPerson, aVisit } from '../../../builders/visit'
import { draw } from '../../draw'

const visit = aVisit({
  people: [aPerson('cheremin', { names: { ru: { family: 'Черёмин' }, en: { family: 'Cheremin' } } })],
  items: [anItem('dinner', { title: { en: 'Dinner', ru: 'Ужин' } })]
})

async function drawn() {
  const ran: string[] = []
  const found = await draw(<Palette onClose={() => ran.push('closed')} />, { visits: [visit], open: 'visit' })
  found.stores.acts.getState().offer('test', [
    { id: 'undo', words: 'Undo', keys: 'Mod+Z', group: 'edit', run: () => ran.push('undo') },
    { id: 'walk', words: 'Walk on', group: 'edit', unlisted: true, run: () => ran.push('walk') }
  ])
  return { ...found, ran, options: async () => (await screen.findAllByRole('option')).map((option) => option.textContent) }
}

test('before one types it lists the commands with their keys', async () => {
  const { options } = await drawn()
  expect(await options()).toEqual(['UndoCtrlZ'])
})

test('Enter goes to what was found, selects it and flashes it', async () => {
  const { user, stores, ran } = await drawn()
  await user.type(screen.getByRole('combobox'), 'черем')
  await user.keyboard('{Enter}')
  const { route, selection, flash } = stores.navigation.getState()
  expect({ ran, route, selection, flash }).toEqual({
    ran: ['closed'],
    route: { kind: 'visit', id: 'visit', page: 'people' },
    selection: { collection: 'people', id: 'cheremin' },
    flash: { collection: 'people', id: 'cheremin', turn: 1 }
  })
})

test('Enter does the command that fits', async () => {
  const { user, ran } = await drawn()
  await user.type(screen.getByRole('combobox'), 'und{Enter}')
  expect(ran).toEqual(['closed', 'undo'])
})

test('arrows walk the list, and nothing found is said', async () => {
  const { user, stores } = await drawn()
  await user.type(screen.getByRole('combobox'), 'n')
  const selected = () => screen.getAllByRole('option').findIndex((option) => option.ariaSelected === 'true')
  await user.keyboard('{ArrowDown}')
  expect(selected()).toBe(1)
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(selected()).toBe(0)
  await user.type(screen.getByRole('combobox'), 'owhere')
  expect(screen.getByText('Nothing fits “nowhere”.')).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(stores.navigation.getState().selection).toBeUndefined()
})
