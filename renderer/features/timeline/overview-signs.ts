import type { ItemId } from '../../../shared/base/id'
import type { Severity } from '../../../shared/rules/finding'
import type { TimelineDay } from '../../../shared/rules/timeline/timeline-days'

type ChangedSign = { readonly day: number; readonly minute: number }

export type OverviewSign = { readonly day: number; readonly minute: number; readonly severity: Exclude<Severity, 'note'> }

/** Parts of the strip's width in which one sign stands for all; a sign is about as wide. */
const places = 96

/** Where something changed since the newest issue stands over the visit, one sign for all that would lie on one another. */
export function changedSigns(days: readonly TimelineDay[], changed: ReadonlyMap<ItemId, number>): readonly ChangedSign[] {
  const width = (Math.max(1, days.length) * 1440) / places
  const signs = new Map<number, ChangedSign>()
  for (const [day, { entries }] of days.entries()) {
    for (const { item, start, continued } of entries) {
      const place = Math.floor((day * 1440 + start) / width)
      if (!continued && changed.has(item.id) && !signs.has(place)) signs.set(place, { day, minute: start })
    }
  }
  return [...signs.values()]
}

/** Where findings stand over the visit: of several that would lie on one another the gravest. */
export function overviewSigns(days: readonly TimelineDay[], marks: ReadonlyMap<string, Severity>): readonly OverviewSign[] {
  const width = (Math.max(1, days.length) * 1440) / places
  const signs = new Map<number, OverviewSign>()
  for (const [day, { entries }] of days.entries()) {
    for (const { item, start, continued } of entries) {
      const severity = marks.get(item.id)
      if (continued || severity === undefined || severity === 'note') continue
      const place = Math.floor((day * 1440 + start) / width)
      if (signs.get(place)?.severity !== 'block' && (severity === 'block' || !signs.has(place)))
        signs.set(place, { day, minute: start, severity })
    }
  }
  return [...signs.values()]
}
