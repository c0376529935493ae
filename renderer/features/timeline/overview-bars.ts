import type { Item } from '../../../shared/model/visit'
import type { TimelineDay, TimelineEntry } from '../../../shared/rules/timeline/timeline-days'

export type BarLook = 'programme' | 'ceremony' | 'meal' | 'transfer' | 'open' | 'air'

/** Pixels: the bars of the strip lie between these heights. */
const [top, height] = [14, 22] as const
const longJourney = 180

/** One outline for each look over the whole visit: minutes to the right, pixels down. Height is the share of the groups. */
export function overviewBars(days: readonly TimelineDay[], groups: readonly string[]): ReadonlyMap<BarLook, string> {
  const outlines = new Map<BarLook, string>()
  for (const [index, day] of days.entries()) {
    for (const entry of day.entries) {
      const look = lookOf(entry)
      outlines.set(look, (outlines.get(look) ?? '') + barOf(entry, index, groups))
    }
  }
  return outlines
}

/** The outline of one bar in the strip. */
export function barOf(entry: TimelineEntry, index: number, groups: readonly string[]): string {
  const [from, until] = [index * 1440 + entry.start, index * 1440 + Math.min(1440, entry.end)]
  if (lookOf(entry) === 'air') return `M${from} ${top + height / 2}H${until}`
  const taken = groups.flatMap((group, at) => ((entry.item.groups as readonly string[]).includes(group) ? [at] : []))
  const share = groups.length === 0 || taken.length === 0 ? 1 : taken.length / groups.length
  const y = top + (share === 1 ? 0 : ((taken[0] ?? 0) / groups.length) * height)
  const bottom = Math.min(top + height, y + Math.max(4, share * height - 1))
  return `M${from} ${y.toFixed(1)}H${Math.max(from + 8, until - 4)}V${bottom.toFixed(1)}H${from}Z`
}

function lookOf({ item, start, end }: TimelineEntry): BarLook {
  if (item.time.kind === 'leg' && end - start >= longJourney) return 'air'
  if (item.status !== 'confirmed') return 'open'
  if (item.peak === true) return 'ceremony'
  return pale.has(item.kind) ? 'transfer' : item.kind === 'meal' ? 'meal' : 'programme'
}

const pale: ReadonlySet<Item['kind']> = new Set(['transfer', 'flight', 'train', 'free-time', 'lodging'])
