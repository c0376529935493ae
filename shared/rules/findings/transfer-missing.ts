import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { waysBetween } from '../ways-between'
import type { Judgement } from './judgement'

/** Ways of guests between two places that could be made and that no transfer covers. */
export function transferMissing(visit: Visit, judgement: Judgement): readonly Reported[] {
  return waysBetween(visit, judgement).filter(({ kind }) => kind === 'transfer-missing')
}
