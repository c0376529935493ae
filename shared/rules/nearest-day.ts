import type { WallDate } from '../base/wall-time'
import type { Visit } from '../model/visit'

/** A date as a day of the visit: itself, or the first or last day. */
export function nearestDay({ from, until }: Visit, date: WallDate): WallDate {
  if (date < from) return from
  return date > until ? until : date
}
