import { addDays, addWallMinutes } from '../base/wall-time'
import type { Item } from '../model/visit'

/** Same clock so many days later. A doubled hour was a matter of the old day. */
export function laterByDays(time: Item['time'], days: number): Item['time'] {
  switch (time.kind) {
    case 'fixed': {
      const { occurrence: _, ...rest } = time
      return { ...(days === 0 ? time : rest), start: addWallMinutes(time.start, days * 1440) }
    }
    case 'leg': {
      const { startOccurrence: _first, endOccurrence: _second, ...rest } = time
      const [start, end] = [addWallMinutes(time.start, days * 1440), addWallMinutes(time.end, days * 1440)]
      return { ...(days === 0 ? time : rest), start, end }
    }
    case 'days':
      return { ...time, from: addDays(time.from, days), until: addDays(time.until, days) }
    case 'after':
    case 'unplaced':
      return time
  }
}
