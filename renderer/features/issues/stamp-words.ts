import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import { clockOfStamp, dayAndMonth } from '../../ui/screen-date'

/** `6 March 09:35`, by this computer's own clock. */
export function stampWords(stamp: string, language: Language): string {
  const at = new Date(stamp)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as WallDate
  return `${dayAndMonth(date, language)} ${clockOfStamp(stamp)}`
}
