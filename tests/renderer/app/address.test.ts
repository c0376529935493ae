import { expect, test } from 'vitest'
import { addressOf, routeOf } from '../../../renderer/app/address'
import type { Route } from '../../../renderer/state/navigation'
import type { VisitId } from '../../../shared/base/id'

const routes: readonly Route[] = [
  { kind: 'library' },
  { kind: 'settings' },
  { kind: 'visit', id: 'moscow-shenzhen-2024' as VisitId, page: 'people' }
]

test.each(routes)('a reload of $kind comes back to it', (route) => {
  expect(routeOf(addressOf(route))).toEqual(route)
})

test.each(['', '#/nowhere', '#/visits', '#/visits/UPPER/people', '#code=abc'])('%s leads to the library', (address) => {
  expect(routeOf(address)).toEqual({ kind: 'library' })
})

test('an unknown page of a visit is its programme', () => {
  expect(routeOf('#/visits/moscow/nowhere')).toEqual({ kind: 'visit', id: 'moscow', page: 'programme' })
})
