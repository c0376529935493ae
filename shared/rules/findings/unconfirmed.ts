import { daysBetween } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { dayOf, schedule } from '../schedule'
import { type Judgement, threshold } from './judgement'

/** Items still tentative on the eve or the day itself. Without a day of asking nothing is late. */
export function unconfirmed(visit: Visit, { office, today }: Judgement): readonly Reported[] {
  if (today === undefined) return []
  const found: Reported[] = []
  const ahead = threshold(office, 'unconfirmed-days-before')
  for (const item of Object.values(visit.items)) {
    if (item.status !== 'tentative') continue
    const time = schedule(visit).get(item.id)
    const day = time === undefined ? undefined : dayOf(visit, time)
    if (day === undefined) continue
    const left = daysBetween(today, day)
    if (left >= 0 && left <= ahead) found.push({ kind: 'unconfirmed', items: [item.id], day })
  }
  return found
}
