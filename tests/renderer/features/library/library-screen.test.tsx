import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LibraryScreen } from '../../../../renderer/features/library/library-screen'
import { defaultOffice } from '../../../../shared/model/default-office'
import { encodeExchange } from '../../../../shared/storage/exchange'
import { aVisit } from '../../../builders/visit'
import { draw } from '../../draw'

const past = aVisit({ id: 'shenzhen' })
const open = aVisit({
  id: 'harbin',
  title: { en: 'EXPO, Harbin', ru: 'ЭКСПО, Харбин' },
  datesOpen: true,
  cities: [{ en: 'Harbin' }]
})

const drawn = (given: Parameters<typeof draw>[1] = { visits: [past, open] }) => draw(<LibraryScreen />, given)
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

test('visits stand under where they are now', async () => {
  await drawn()
  const preparing = await screen.findByRole('region', { name: 'In preparation' })
  const over = screen.getByRole('region', { name: 'Past' })
  expect([preparing, over].map((part) => within(part).getByRole('heading', { level: 3 }).textContent)).toEqual([
    'EXPO, Harbin',
    'Delegation in Shenzhen'
  ])
})

test('search finds a visit in any language, and clearing brings all back', async () => {
  const { user } = await drawn()
  await user.type(await screen.findByRole('searchbox'), 'харбин')
  expect(titles()).toEqual(['EXPO, Harbin'])
  await user.type(screen.getByRole('searchbox'), ' nowhere')
  await user.click(screen.getByRole('button', { name: 'Clear filter' }))
  expect(titles()).toEqual(['EXPO, Harbin', 'Delegation in Shenzhen'])
})

test('F2 renames in place', async () => {
  const { user, memory } = await drawn()
  const title = await screen.findByRole('button', { name: 'EXPO, Harbin' })
  title.focus()
  await user.keyboard('{F2}')
  const field = screen.getByRole('textbox', { name: 'Name of the visit' })
  await user.clear(field)
  await user.type(field, 'EXPO 2024{Enter}')
  expect(await screen.findByRole('button', { name: 'EXPO 2024' })).toBeTruthy()
  expect(memory.visits.get('harbin')?.visit.title).toEqual({ en: 'EXPO 2024', ru: 'ЭКСПО, Харбин' })
})

test('a deleted visit is gone at once and comes back with the toast', async () => {
  const { user, memory, stores } = await drawn()
  const title = await screen.findByRole('button', { name: 'EXPO, Harbin' })
  title.focus()
  await user.keyboard('{Delete}')
  await expect.poll(() => [...memory.visits.keys()]).toEqual(['shenzhen'])
  await expect.poll(() => stores.toasts.getState().current?.sentence).toBe('<b>EXPO, Harbin</b> deleted.')
  stores.toasts.getState().current?.act?.run()
  expect(await screen.findByRole('button', { name: 'EXPO, Harbin' })).toBeTruthy()
})

test('the first run offers the samples, which open as copies', async () => {
  const { user, memory, stores } = await drawn({ visits: [], samples: [aVisit({ id: 'sample' })] })
  await user.click(await screen.findByRole('button', { name: /Delegation in Shenzhen/ }))
  await expect.poll(() => memory.visits.size).toBe(1)
  const [id] = memory.visits.keys()
  expect(id).not.toBe('sample')
  expect(stores.navigation.getState().route).toEqual({ kind: 'visit', id, page: 'programme' })
})

test('a new visit needs a name, and opens when it is made', async () => {
  const { user, memory, stores } = await drawn({ visits: [] })
  await user.click(await screen.findByRole('button', { name: 'New visit' }))
  await user.click(screen.getByRole('button', { name: 'Create the visit' }))
  expect(await screen.findByText('A visit needs a name.')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Name of the visit' }), 'Delegation of Lyon in Harbin')
  await user.click(screen.getByRole('button', { name: 'Create the visit' }))
  await expect.poll(() => stores.navigation.getState().route.kind).toBe('visit')
  expect([...memory.visits.values()].map(({ visit }) => visit.title)).toEqual([{ en: 'Delegation of Lyon in Harbin' }])
})

test('a file is looked at before it is taken in, beside a visit of the same id', async () => {
  const { user, memory, stores } = await drawn({ visits: [past] })
  await screen.findByRole('region', { name: 'Past' })
  const upload = await memory.backend.upload(new TextEncoder().encode(encodeExchange({ visit: past, issues: [] })))
  stores.navigation.getState().ask({ kind: 'look', upload, name: 'from-shenzhen.visit.json' })
  expect(await screen.findByText(/is on this computer already/)).toBeTruthy()
  expect(memory.visits.size).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Add to this computer' }))
  await expect.poll(() => memory.visits.size).toBe(2)
})

test('a file that is no visit is refused in a sentence, and nothing is taken in', async () => {
  const { memory, stores } = await drawn({ visits: [past] })
  await screen.findByRole('region', { name: 'Past' })
  const upload = await memory.backend.upload(new TextEncoder().encode('{"format": "something else"}'))
  stores.navigation.getState().ask({ kind: 'look', upload, name: 'notes.json' })
  expect((await screen.findByRole('alert')).textContent).toBe('This is not a visit of Attaché.')
  expect(screen.queryByRole('button', { name: 'Add to this computer' })).toBeNull()
  expect(memory.visits.size).toBe(1)
})

test('an office that a file brings is left alone unless it is taken over', async () => {
  const office = { ...defaultOffice, name: { en: 'Bureau of Lyon' } }
  const { user, memory, stores } = await drawn({ visits: [] })
  const look = async () => {
    const upload = await memory.backend.upload(new TextEncoder().encode(encodeExchange({ visit: past, issues: [], office })))
    stores.navigation.getState().ask({ kind: 'look', upload, name: 'from-lyon.visit.json' })
    expect(await screen.findByText('This file brings the sender’s office: Bureau of Lyon.')).toBeTruthy()
  }
  const nameHere = async () => (await memory.backend.call('office.read', {})).name.en
  await look()
  await user.click(screen.getByRole('button', { name: 'Add to this computer' }))
  await expect.poll(() => memory.visits.size).toBe(1)
  expect(await nameHere()).toBe('Protocol Office')
  await look()
  await user.click(screen.getByRole('checkbox', { name: 'Take it over on this computer' }))
  await user.click(screen.getByRole('button', { name: 'Add to this computer' }))
  await expect.poll(nameHere).toBe('Bureau of Lyon')
})
