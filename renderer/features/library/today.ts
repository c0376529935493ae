import type { WallDate } from '../../../shared/base/wall-time'

/** The day that this computer's calendar shows. */
export function today(): WallDate {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as WallDate
}
