import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GroupId } from '../../../../shared/base/id'
import { foldOfNight, isFolded } from '../../../../shared/rules/timeline/fold-of-night'
import { foldedScale, minuteAt, yOf } from '../../../../shared/rules/timeline/folded-scale'
import { lanesOfDay, spanOf } from '../../../../shared/rules/timeline/lanes-of-day'
import { timelineDays } from '../../../../shared/rules/timeline/timeline-days'
import { anItem, at, aVisit } from '../../../builders/visit'

const ids = (...names: string[]) => names as GroupId[]
const grouped = (...names: string[]) => ({ item: { groups: ids(...names) } })

describe('lanes of a day', () => {
  const groups = ids('main', 'business', 'press')

  test('one lane where all are together', () => {
    expect(lanesOfDay(groups, [grouped('main', 'business', 'press')])).toEqual([{ groups }])
  })
  test('groups that never part share a lane', () => {
    const lanes = lanesOfDay(groups, [grouped('main', 'press'), grouped('business')])
    expect(lanes).toEqual([{ groups: ids('main', 'press') }, { groups: ids('business') }])
    expect(spanOf(lanes, ids('press'))).toEqual({ first: 0, last: 0 })
  })
  test('an item of no group belongs to the first lane', () => {
    const lanes = lanesOfDay(groups, [grouped('main'), grouped('business'), grouped()])
    expect(spanOf(lanes, [])).toEqual({ first: 0, last: 0 })
  })
  test('a day of nobody still has a lane', () => {
    expect(lanesOfDay(groups, [])).toEqual([{ groups: ids('main') }])
    expect(lanesOfDay([], [])).toEqual([{ groups: [] }])
  })
})

describe('the folded night', () => {
  const entry = (kind: 'meal' | 'meeting', start: number, end: number) => ({
    item: { kind, time: { kind: 'fixed' as const }, groups: [] },
    start,
    end,
    continued: false
  })

  test('holds one breakfast that ends soon after it', () => {
    const breakfast = entry('meal', 450, 510)
    expect(foldOfNight([{ entries: [breakfast, entry('meeting', 530, 600)] }])).toBe(480)
    expect(isFolded(breakfast, 480)).toBe(true)
  })
  test('never hides work, nor two things at once', () => {
    expect(foldOfNight([{ entries: [entry('meeting', 450, 510)] }])).toBe(420)
    expect(foldOfNight([{ entries: [entry('meal', 450, 480), entry('meal', 465, 480)] }])).toBe(420)
  })
  test('a height leads back to its minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 24, max: 192 }),
        fc.constantFrom(0, 420, 480),
        (m, hour, fold) => {
          const scale = foldedScale(fold, hour)
          expect(minuteAt(scale, yOf(scale, m))).toBeCloseTo(m, 6)
        }
      )
    )
  })
})

describe('days of the timeline', () => {
  const visit = aVisit({
    items: [
      anItem('late', { time: at('2024-03-06T23:30', { minutes: 90 }) }),
      anItem('leg', {
        time: {
          kind: 'leg',
          start: '2024-03-04T23:55',
          startZone: 'Europe/Moscow',
          end: '2024-03-05T13:40',
          endZone: 'Asia/Shanghai'
        } as never
      }),
      anItem('waiting', { time: { kind: 'unplaced', minutes: 30 } })
    ]
  })
  const { days, pool } = timelineDays(visit)
  const shown = (date: string) =>
    days.find((day) => day.date === date)?.entries.map(({ item, start, end, continued }) => [item.id, start, end, continued])

  test('an item past midnight is on its day and goes on in the next', () => {
    expect(shown('2024-03-06')).toEqual([['late', 1410, 1500, false]])
    expect(shown('2024-03-07')).toEqual([['late', 0, 60, true]])
  })
  test('a flight stands at the hours of the visit’s clock and lasts as long as it flies', () => {
    expect(shown('2024-03-05')).toEqual([['leg', 295, 820, false]])
  })
  test('what has no time waits in the pool', () => {
    expect(pool.map(({ id }) => id)).toEqual(['waiting'])
  })
  test('every timed item begins on exactly one day', () => {
    const starts = fc.array(
      fc.record({ day: fc.integer({ min: 4, max: 9 }), hour: fc.nat(23), minutes: fc.integer({ min: 1, max: 3000 }) }),
      {
        minLength: 1,
        maxLength: 20
      }
    )
    fc.assert(
      fc.property(starts, (given) => {
        const items = given.map(({ day, hour, minutes }, index) =>
          anItem(`i${index}`, { time: at(`2024-03-0${day}T${String(hour).padStart(2, '0')}:00`, { minutes }) })
        )
        const drawn = timelineDays(aVisit({ items })).days.flatMap((day) => day.entries.filter((entry) => !entry.continued))
        expect(drawn.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id as string).sort())
      }),
      { numRuns: 60 }
    )
  })
})
