import { expect, it } from 'vitest'
import type { ItemId } from '../../../shared/base/id'
import type { Item } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { dayOf, placedTime, schedule } from '../../../shared/rules/schedule'
import { anItem, at, aVisit } from '../../builders/visit'

const flight = (given: object) => anItem('flight', { kind: 'flight', time: { kind: 'leg', ...given } as never })
const minutes = (items: readonly Item[], id: string) => {
  const placed = placedTime(aVisit({ items }), id as ItemId)
  return placed === undefined ? undefined : (placed.end - placed.start) / 60_000
}

it('measures a leg over zones by its true length: Moscow 23:55 to Shenzhen 13:40 next day is 8 h 45 min', () => {
  const leg = flight({ start: '2024-03-04T23:55', startZone: 'Europe/Moscow', end: '2024-03-05T13:40', endZone: 'Asia/Shanghai' })
  expect(minutes([leg], 'flight')).toBe(8 * 60 + 45)
})

it('accepts an arrival that the wall calls earlier than the departure', () => {
  const leg = flight({
    start: '2024-03-09T09:25',
    startZone: 'Asia/Singapore',
    end: '2024-03-09T08:10',
    endZone: 'America/Los_Angeles'
  })
  expect(minutes([leg], 'flight')).toBe(14 * 60 + 45)
})

it('puts the flight that leaves Moscow on the 4th on the 5th, the day it has in Shenzhen', () => {
  const leg = flight({ start: '2024-03-04T23:55', startZone: 'Europe/Moscow', end: '2024-03-05T13:40', endZone: 'Asia/Shanghai' })
  const visit = aVisit({ items: [leg] })
  const placed = schedule(visit).get(leg.id)
  expect(placed && dayOf(visit, placed)).toBe('2024-03-05')
})

it('derives the hours of a chain from its first item', () => {
  const after = (previous: string, gap: number) => ({ kind: 'after', previous, gap, minutes: 30, precision: 'exact' }) as const
  const items = [
    anItem('c', { time: after('b', 0) }),
    anItem('b', { time: after('a', 15) }),
    anItem('a', { time: at('2024-03-06T09:00') })
  ]
  const visit = aVisit({ items })
  expect(itemsInOrder(visit).map((item) => [item.id, placedTime(visit, item.id)?.startWall])).toEqual([
    ['a', '2024-03-06T09:00'],
    ['b', '2024-03-06T10:15'],
    ['c', '2024-03-06T10:45']
  ])
})

it('keeps the day of the start for an item that runs past midnight', () => {
  const visit = aVisit({ items: [anItem('late', { time: at('2024-03-06T23:30', { minutes: 60 }) })] })
  const placed = placedTime(visit, 'late' as ItemId)
  expect([placed?.startWall, placed?.endWall, placed && dayOf(visit, placed)]).toEqual([
    '2024-03-06T23:30',
    '2024-03-07T00:30',
    '2024-03-06'
  ])
})

it('orders equal starts by order key, and puts lodging and the pool last', () => {
  const visit = aVisit({
    items: [
      anItem('pool', { order: 'a0', time: { kind: 'unplaced', minutes: 30 } }),
      anItem('second', { order: 'a2' }),
      anItem('first', { order: 'a1' })
    ]
  })
  expect(itemsInOrder(visit).map((item) => item.id)).toEqual(['first', 'second', 'pool'])
})
