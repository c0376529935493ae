import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { groupDays } from '../group-days'
import { type Judgement, threshold } from './judgement'

const hour = 3_600_000

/** Days of a guest group that last for hours without a meal; a long flight or train feeds. */
export function dayWithoutMeal(visit: Visit, { office }: Judgement): readonly Reported[] {
  const fed = threshold(office, 'fed-on-board-hours') * hour
  const long = threshold(office, 'hours-without-meal') * hour
  return groupDays(visit).flatMap(({ group, day, first, entries }): readonly Reported[] => {
    const end = Math.max(...entries.map(({ time }) => time.end))
    if (end - first.time.start < long) return []
    const eats = entries.some(
      ({ item, time }) => item.kind === 'meal' || (item.time.kind === 'leg' && time.end - time.start >= fed)
    )
    return eats ? [] : [{ kind: 'day-without-meal', items: [first.item.id], group: group.id, day }]
  })
}
