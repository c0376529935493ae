import { expect, it } from 'vitest'
import type { Item, Visit } from '../../../shared/model/visit'
import { checkOf, textOf } from './pdf-tools'
import { rendered, sample } from './rendered'
import { wishFor } from './small-programme'

const before = sample('moscow-shenzhen-2024')
const after: Visit = withRoom(before, 'talks', 'Orchid Hall')
const compared = {
  paper: 'working-programme',
  audience: 'organisers',
  issue: 4,
  earlier: { visit: before, number: 3, at: '2024-03-01T10:05:00Z' }
} as const

function withRoom(visit: Visit, id: string, room: string): Visit {
  const item = visit.items[id as Item['id']]
  return item === undefined ? visit : { ...visit, items: { ...visit.items, [id]: { ...item, room: { en: room } } } }
}

it('makes the changed pages alone, each with its number in the whole paper', async () => {
  const whole = await rendered(wishFor(after, 'en', compared))
  const changed = await rendered(wishFor(after, 'en', { ...compared, setting: { pages: 'changed' } }))
  expect(whole.pages).toBeGreaterThan(4)
  expect(changed.pages).toBe(1)
  expect(textOf(changed.bytes)).toContain('Orchid Hall')
  expect(textOf(changed.bytes)).toMatch(new RegExp(`Sheet 2 of ${whole.pages}`))
  expect(checkOf(changed.bytes).status).toBe(0)
})

it('makes the first page where nothing differs', async () => {
  const wish = wishFor(before, 'en', { ...compared, setting: { pages: 'changed' } })
  expect((await rendered(wish)).pages).toBe(1)
})
