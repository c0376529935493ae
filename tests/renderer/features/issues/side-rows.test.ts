import { expect, it } from 'vitest'
import { sideDays } from '../../../../renderer/features/issues/side-rows'
import { changesBetween } from '../../../../shared/rules/changes/changes-between'
import { anItem, at, aVisit } from '../../../builders/visit'

const before = aVisit({
  items: [
    anItem('talks', { time: at('2024-03-06T09:00') }),
    anItem('dinner', { time: at('2024-03-06T19:00') }),
    anItem('tour', { time: at('2024-03-06T15:00') })
  ]
})
const after = aVisit({
  items: [
    anItem('talks', { time: at('2024-03-06T20:00') }),
    anItem('dinner', { time: at('2024-03-07T19:00') }),
    anItem('walk', { time: at('2024-03-06T08:00') })
  ]
})

it('puts an item of both versions into one row, and one that is in one of them beside an empty place', () => {
  const days = sideDays(before, after, changesBetween(before, after)).map(({ date, rows }) => [
    date,
    ...rows.map((row) => [row.item, row.before !== undefined, row.after !== undefined, row.kinds.join(), row.elsewhere])
  ])
  expect(days.filter(([, ...rows]) => rows.length > 0)).toEqual([
    [
      '2024-03-06',
      ['walk', false, true, 'added', undefined],
      ['tour', true, false, 'removed', undefined],
      ['dinner', true, false, 'moved', '2024-03-07'],
      ['talks', true, true, 'moved', undefined]
    ],
    ['2024-03-07', ['dinner', false, true, 'moved', '2024-03-06']]
  ])
})
