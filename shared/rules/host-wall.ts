import type { WallTime } from '../base/wall-time'
import { wallAt } from '../base/zone'
import type { Visit } from '../model/visit'
import type { Placed } from './schedule'

/** When an item starts on the visit's own clock; nearly all items are written in its zone and need no reckoning. */
export function hostStart(visit: Visit, time: Placed): WallTime {
  return time.startZone === visit.hostZone ? time.startWall : wallAt(visit.hostZone, time.start)
}

/** When it ends on the visit's own clock. */
export function hostEnd(visit: Visit, time: Placed): WallTime {
  return time.endZone === visit.hostZone ? time.endWall : wallAt(visit.hostZone, time.end)
}
