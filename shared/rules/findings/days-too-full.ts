import type { GroupId } from '../../base/id'
import { dateOf, type WallDate } from '../../base/wall-time'
import type { Instant } from '../../base/zone'
import type { Group, Item, Visit } from '../../model/visit'
import { type Attended, attendance } from '../attendance'
import type { Reported } from '../finding'
import { hostStart } from '../host-wall'
import { type Judgement, threshold } from './judgement'

const hour = 3_600_000
const pauses: ReadonlySet<Item['kind']> = new Set(['meal', 'free-time'])

/** Days of a guest group that last for hours without a meal, or without a moment in which nothing is asked of them. */
export function daysTooFull(visit: Visit, { office }: Judgement): readonly Reported[] {
  const lanes = new Map<GroupId, Attended[]>()
  for (const entry of attendance(visit)) {
    for (const group of entry.item.groups) {
      const lane = lanes.get(group)
      if (lane === undefined) lanes.set(group, [entry])
      else lane.push(entry)
    }
  }
  return Object.values(visit.groups).flatMap((group) => {
    if (visit.sides[group.side]?.role !== 'guest') return []
    return [...byDay(visit, lanes.get(group.id) ?? [])].flatMap(([day, entries]) => ofDay(office, group, day, entries))
  })
}

function byDay(visit: Visit, entries: readonly Attended[]): ReadonlyMap<WallDate, readonly Attended[]> {
  const days = new Map<WallDate, Attended[]>()
  for (const entry of entries) {
    const day = dateOf(hostStart(visit, entry.time))
    const before = days.get(day)
    if (before === undefined) days.set(day, [entry])
    else before.push(entry)
  }
  return days
}

function ofDay(office: Judgement['office'], group: Group, day: WallDate, entries: readonly Attended[]): readonly Reported[] {
  const [first] = entries
  if (first === undefined) return []
  const found: Reported[] = []
  const items = [first.item.id]
  const end = Math.max(...entries.map(({ time }) => time.end))
  const fed = threshold(office, 'fed-on-board-hours') * hour
  const eats = entries.some(
    ({ item, time }) => item.kind === 'meal' || (item.time.kind === 'leg' && time.end - time.start >= fed)
  )
  if (!eats && end - first.time.start >= threshold(office, 'hours-without-meal') * hour) {
    found.push({ kind: 'day-without-meal', items, group: group.id, day })
  }
  const stretch = longestStretch(entries, threshold(office, 'pause-minutes') * 60_000)
  if (stretch !== undefined && stretch.until - stretch.from > threshold(office, 'hours-without-pause') * hour) {
    found.push({
      kind: 'day-without-pause',
      items: [stretch.first.item.id],
      group: group.id,
      day,
      from: stretch.from,
      until: stretch.until
    })
  }
  return found
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
