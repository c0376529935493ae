import { minuteAt } from '../../../shared/rules/timeline/folded-scale'
import type { DayLayout, TimelineLayout } from './timeline-layout'

/** A place on the timeline under the pointer. */
export type Aim = { readonly index: number; readonly day: DayLayout; readonly lane: number; readonly minute: number }

/** What lies at a point of the columns; beyond an edge it is the nearest. Undefined where there are no days. */
export function aimAt(layout: TimelineLayout, x: number, y: number): Aim | undefined {
  const index = Math.min(layout.days.length - 1, Math.max(0, layout.edges.findIndex((edge) => edge > x) - 1))
  const beyond = x >= (layout.edges.at(-1) ?? 0) ? layout.days.length - 1 : index
  const day = layout.days[beyond]
  if (day === undefined) return undefined
  const inside = x - (layout.edges[beyond] ?? 0)
  const after = day.edges.findIndex((edge) => edge > inside)
  const lane = after === -1 ? day.lanes.length - 1 : Math.max(0, after - 1)
  return { index: beyond, day, lane, minute: minuteAt(layout.scale, y) }
}

/** Minutes rounded to a step; a drop before midnight or so late that nothing of it would be seen stays on the day. */
export function snapped(minute: number, step: number): number {
  return Math.min(1440 - step, Math.max(0, Math.round(minute / step) * step))
}
