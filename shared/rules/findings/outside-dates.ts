import { dateOf } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { hostStart } from '../host-wall'
import { schedule } from '../schedule'

/** Items that begin before the first or after the last day of the visit, by the visit's own clock. */
export function outsideDates(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const [id, time] of schedule(visit)) {
    if (time.kind === 'unplaced' || visit.items[id]?.status === 'cancelled') continue
    const first = time.kind === 'days' ? time.from : dateOf(hostStart(visit, time))
    const last = time.kind === 'days' ? time.until : first
    if (first >= visit.from && last <= visit.until) continue
    const day = first < visit.from ? first : last
    found.push({ kind: 'outside-dates', items: [id], day, from: visit.from, until: visit.until })
  }
  return found
}
