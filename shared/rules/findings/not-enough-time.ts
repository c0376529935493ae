import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { waysBetween } from '../ways-between'
import type { Judgement } from './judgement'

/** Gaps between two places in which nobody could make the way: finish, walk, boarding by head count, drive, gate and badges. */
export function notEnoughTime(visit: Visit, judgement: Judgement): readonly Reported[] {
  return waysBetween(visit, judgement).filter(({ kind }) => kind === 'not-enough-time')
}
