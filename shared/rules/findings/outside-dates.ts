import { addDays, dateOf } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { hostStart } from '../host-wall'
import { schedule } from '../schedule'

/** Items that begin before the first or after the last day of the visit, by the visit's own clock. */
export function outsideDates(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  const after = addDays(visit.until, 1)
  for (const [id, time] of schedule(visit)) {
    if (time.kind === 'unplaced') continue
    const start = time.kind === 'days' ? time.from : hostStart(visit, time)
    const isInside = start >= visit.from && (time.kind === 'days' ? time.until <= visit.until : start < after)
    if (isInside || visit.items[id]?.status === 'cancelled') continue
    const first = time.kind === 'days' ? time.from : dateOf(hostStart(visit, time))
    const last = time.kind === 'days' ? time.until : first
    const day = first < visit.from ? first : last
    found.push({ kind: 'outside-dates', items: [id], day, from: visit.from, until: visit.until })
  }
  return found
}
