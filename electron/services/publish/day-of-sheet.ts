import { dateOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Visit } from '../../../shared/model/visit'
import { nearestDay } from '../../../shared/rules/nearest-day'

/** The day of a sheet for one day: the one that is wished for, or today by the visit's clock, if that is a day of the visit. */
export function dayOfSheet(visit: Visit, wished: WallDate | undefined, now: string): WallDate {
  return nearestDay(visit, wished ?? dateOf(wallAt(visit.hostZone, Date.parse(now))))
}
