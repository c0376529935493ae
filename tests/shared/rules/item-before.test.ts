import { expect, test } from 'vitest'
import { itemBefore } from '../../../shared/rules/item-before'
import { aGroup, anItem, at, aVisit } from '../../builders/visit'

const visit = aVisit({
  groups: [aGroup('main'), aGroup('press')],
  items: [
    anItem('evening-before', { time: at('2024-03-05T21:00'), groups: ['main'] }),
    anItem('talks', { time: at('2024-03-06T09:30'), groups: ['main'] }),
    anItem('photograph', { time: at('2024-03-06T10:00'), groups: ['press'] }),
    anItem('cancelled', { time: at('2024-03-06T10:35'), groups: ['main'], status: 'cancelled' }),
    anItem('signing', { time: at('2024-03-06T11:40'), groups: ['main'] })
  ]
})
const before = (id: string) => {
  const item = visit.items[id as keyof typeof visit.items]
  return item === undefined ? undefined : itemBefore(visit, item)
}

test('an item comes after what its own people did last that day, with the minutes between', () => {
  expect(['signing', 'photograph', 'talks'].map(before)).toEqual([{ id: 'talks', gap: 70 }, undefined, undefined])
})
