import { clockOf, dateOf } from '../../base/wall-time'
import type { Item, Visit } from '../../model/visit'
import { attendance } from '../attendance'
import type { Reported } from '../finding'
import { hostEnd, hostStart } from '../host-wall'

import { type Judgement, threshold } from './judgement'

/** Journeys leave when they leave. */
const nightly: ReadonlySet<Item['kind']> = new Set(['arrival', 'departure', 'transfer', 'flight', 'train', 'lodging'])

/** Items that begin between midnight and the end of the night, or run past midnight, by the visit's own clock. */
export function afterMidnight(visit: Visit, { office }: Judgement): readonly Reported[] {
  const found: Reported[] = []
  const morning = `${String(threshold(office, 'night-until-hour')).padStart(2, '0')}:00`
  for (const { item, time } of attendance(visit)) {
    if (nightly.has(item.kind)) continue
    const start = hostStart(visit, time)
    const end = hostEnd(visit, time)
    const runsOver = dateOf(end) > dateOf(start) && clockOf(end) !== '00:00'
    if (clockOf(start) >= morning && !runsOver) continue
    found.push({ kind: 'after-midnight', items: [item.id], from: time.start, until: time.end })
  }
  return found
}
