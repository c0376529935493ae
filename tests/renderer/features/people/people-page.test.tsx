import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PeoplePage } from '../../../../renderer/features/people/people-page'
import { inOrder } from '../../../../shared/rules/item-order'
import { aGroup, anItem, aPerson, aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

const delegation = () =>
  aVisit({
    people: [
      aPerson('cheremin', {
        order: 'a0',
        names: { en: { family: 'Cheremin', given: 'Sergey', also: ['Cheryomin'] }, ru: { family: 'Черёмин', given: 'Сергей' } }
      }),
      aPerson('orlov', { order: 'a1', names: { en: { family: 'Orlov' } } }),
      aPerson('driver', { order: 'a2', names: {}, function: { en: 'Driver' }, unnumbered: true }),
      aPerson('lin', { order: 'a3', side: 'hosts', names: { en: { family: 'Lin' } } }),
      aPerson('chen', { order: 'a4', side: 'hosts', names: { en: { family: 'Chen' } } })
    ],
    groups: [aGroup('main', { members: ['cheremin'] })],
    items: [anItem('talks', { groups: ['main'], title: { en: 'Talks' } })]
  })

afterEach(cleanup)

const list = (name: string) => screen.getByRole('grid', { name: new RegExp(`^${name},`) })
const lines = (name: string) =>
  within(list(name))
    .getAllByRole('row')
    .filter((row) => row.dataset.row !== undefined)
    .map((row) => row.textContent)

it('numbers guests in Arabic, hosts in Roman figures, and leaves unnumbered staff out', async () => {
  await showPage('people', PeoplePage, delegation())
  expect(lines('Guests').map((line) => line?.slice(0, 4))).toEqual(['1S. ', '2Orl', '–Dri'])
  expect(lines('Hosts').map((line) => line?.slice(0, 4))).toEqual(['ILin', 'IICh'])
})

it('finds a person by any spelling, ё written as е', async () => {
  const { user } = await showPage('people', PeoplePage, delegation())
  await user.type(screen.getByRole('searchbox'), 'черемин')
  expect(lines('Guests')).toHaveLength(1)
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'nobody of that name')
  await user.click(screen.getByRole('button', { name: 'Clear filter' }))
  expect(lines('Guests')).toHaveLength(3)
})

it('adds a person by N, a function and Enter, on the side of the one who is selected', async () => {
  const { user, present } = await showPage('people', PeoplePage, delegation())
  await user.click(within(list('Hosts')).getByText('Lin'))
  await user.keyboard('n')
  await user.type(screen.getByRole('textbox', { name: /Function or title/ }), 'Interpreter{Enter}{Escape}')
  const added = inOrder(present().people).at(-1)
  expect({ side: added?.side, function: added?.function, names: added?.names }).toEqual({
    side: 'hosts',
    function: { en: 'Interpreter' },
    names: {}
  })
})

it('leaves nothing when the new line is given up', async () => {
  const { user, present } = await showPage('people', PeoplePage, delegation())
  await user.keyboard('n')
  await user.type(screen.getByRole('textbox', { name: /Function or title/ }), 'Interp{Escape}')
  expect(Object.keys(present().people)).toHaveLength(5)
})

it('takes several pasted lines as several people and one step of undo', async () => {
  const { user, present, stores } = await showPage('people', PeoplePage, delegation())
  await user.keyboard('n')
  await user.click(screen.getByRole('textbox', { name: /Function or title/ }))
  await user.paste('Press officer\nPhotographer\n')
  expect(
    inOrder(present().people)
      .slice(-2)
      .map((person) => person.function?.en)
  ).toEqual(['Press officer', 'Photographer'])
  stores.session.getState().undo()
  expect(Object.keys(present().people)).toHaveLength(5)
})

it('moves the selected person down within the side by Alt and the arrow, and never out of it', async () => {
  const { user, present } = await showPage('people', PeoplePage, delegation())
  const ids = () => inOrder(present().people).map((person) => person.id)
  await user.click(within(list('Guests')).getByText('S. Cheremin'))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(ids()).toEqual(['orlov', 'cheremin', 'driver', 'lin', 'chen'])
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}')
  expect(ids().slice(0, 3)).toEqual(['orlov', 'driver', 'cheremin'])
})

it('edits a field in the pane and restores it on Escape', async () => {
  const { user, present } = await showPage('people', PeoplePage, delegation())
  await user.click(within(list('Guests')).getByText('Orlov'))
  const telephone = screen.getByRole('textbox', { name: 'Telephone' })
  await user.type(telephone, '+7 100{Enter}')
  expect(Object.values(present().people).find((person) => person.id === 'orlov')?.telephone).toBe('+7 100')
  await user.type(telephone, '999{Escape}')
  expect((telephone as HTMLInputElement).value).toBe('+7 100')
})

it('says in one sentence why a day is not taken, and keeps the draft', async () => {
  const { user, present } = await showPage('people', PeoplePage, delegation())
  await user.click(within(list('Guests')).getByText('Orlov'))
  const since = screen.getByRole<HTMLInputElement>('textbox', { name: 'In post since' })
  await user.type(since, '31.02.2020{Enter}')
  expect(screen.getByRole('alert').textContent).toContain('This is no day')
  expect(since.value).toBe('31.02.2020')
  await user.clear(since)
  await user.type(since, '14 May 2019{Enter}')
  expect(Object.values(present().people).find((person) => person.id === 'orlov')?.inPostSince).toBe('2019-05-14')
})

it('deletes by the Delete key, and undo brings the person back into the groups', async () => {
  const { user, present, stores } = await showPage('people', PeoplePage, delegation())
  await user.click(within(list('Guests')).getByText('S. Cheremin'))
  await user.keyboard('{Delete}')
  expect(Object.values(present().groups)[0]?.members).toEqual([])
  stores.session.getState().undo()
  expect(Object.values(present().groups)[0]?.members).toEqual(['cheremin'])
})

it('refuses to delete a side that people belong to, and names it in a toast', async () => {
  const { user, present, stores } = await showPage('people', PeoplePage, delegation())
  await user.click(screen.getByRole('button', { name: 'hosts: open this side' }))
  await user.click(screen.getByRole('button', { name: 'More commands' }))
  await user.click(screen.getByRole('menuitem', { name: /Delete/ }))
  expect(Object.keys(present().sides)).toEqual(['guests', 'hosts'])
  expect(stores.toasts.getState().current).toMatchObject({ grave: true, sentence: expect.stringContaining('hosts') })
})

it('leads from a person to an item where the person is expected', async () => {
  const { user, stores } = await showPage('people', PeoplePage, delegation())
  await user.click(within(list('Guests')).getByText('S. Cheremin'))
  await user.click(screen.getByRole('button', { name: /Talks/ }))
  expect(stores.navigation.getState().selection).toEqual({ collection: 'items', id: 'talks' })
})
