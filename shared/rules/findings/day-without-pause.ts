import type { Instant } from '../../base/zone'
import type { Item, Visit } from '../../model/visit'
import type { Attended } from '../attendance'
import type { Reported } from '../finding'
import { groupDays } from '../group-days'
import { type Judgement, threshold } from './judgement'

const pauses: ReadonlySet<Item['kind']> = new Set(['meal', 'free-time'])

/** Days of a guest group with hours in which there is never a moment when nothing is asked of them. */
export function dayWithoutPause(visit: Visit, { office }: Judgement): readonly Reported[] {
  const pause = threshold(office, 'pause-minutes') * 60_000
  const most = threshold(office, 'hours-without-pause') * 3_600_000
  return groupDays(visit).flatMap(({ group, day, entries }): readonly Reported[] => {
    const stretch = longestStretch(entries, pause)
    if (stretch === undefined || stretch.until - stretch.from <= most) return []
    const { first, from, until } = stretch
    return [{ kind: 'day-without-pause', items: [first.item.id], group: group.id, day, from, until }]
  })
}

type Stretch = { readonly first: Attended; readonly from: Instant; readonly until: Instant }

/** The longest time from one pause to the next. A long journey is sat through and ends a stretch as a meal does. */
function longestStretch(entries: readonly Attended[], pause: number): Stretch | undefined {
  let longest: Stretch | undefined
  let open: Stretch | undefined
  for (const entry of entries) {
    const { item, time } = entry
    if (pauses.has(item.kind) || item.time.kind === 'leg') {
      open = undefined
      continue
    }
    open =
      open === undefined || time.start - open.until >= pause
        ? { first: entry, from: time.start, until: time.end }
        : { ...open, until: Math.max(open.until, time.end) }
    if (longest === undefined || open.until - open.from > longest.until - longest.from) longest = open
  }
  return longest
}
