import { expect, test } from 'vitest'
import { clusters, portraitOf } from '../../../../renderer/features/library/portrait-bars'
import { summaryOf } from '../../../../shared/backend/summary-of'
import { defaultOffice } from '../../../../shared/model/default-office'
import { anItem, at, aVisit } from '../../../builders/visit'

test('nights are folded: each day is the hours from seven to twenty-two by the clock of the hosts', () => {
  const visit = aVisit({
    items: [
      anItem('breakfast', { kind: 'meal', time: at('2024-03-05T06:30') }),
      anItem('talks', { time: at('2024-03-06T09:00', { minutes: 90 }) })
    ]
  })
  expect(portraitOf(summaryOf(visit, 1, '2024-03-06T06:02:00Z', defaultOffice))).toEqual({
    days: 4,
    hours: 60,
    bars: [
      { from: 0, until: 0.5, top: 0, height: 1, weight: 'meal' },
      { from: 17, until: 18.5, top: 0, height: 1, weight: 'programme' }
    ]
  })
})

test('items at once share the height, and what touches does not overlap', () => {
  const hour = 3_600_000
  const entry = (start: number, end: number) => ({
    start: start * hour,
    end: end * hour,
    title: {},
    weight: 'programme' as const
  })
  const rows = clusters([entry(9, 10), entry(10, 12), entry(11, 13), entry(12, 13)]).map((cluster) =>
    cluster.map(({ row, rows }) => `${row + 1} of ${rows}`)
  )
  expect(rows).toEqual([['1 of 1'], ['1 of 2', '2 of 2', '1 of 2']])
})
