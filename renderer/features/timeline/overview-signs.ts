import type { Severity } from '../../../shared/rules/finding'
import type { TimelineDay } from '../../../shared/rules/timeline/timeline-days'

export type OverviewSign = { readonly day: number; readonly minute: number; readonly severity: Exclude<Severity, 'note'> }

/** Parts of the strip's width in which one sign stands for all; a sign is about as wide. */
const places = 96

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
