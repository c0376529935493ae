import * as z from 'zod'

/** `YYYY-MM-DD`, a day of the calendar on the wall. */
export const wallDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate, { message: 'no-such-day' })
  .brand<'WallDate'>()

/** `YYYY-MM-DDTHH:MM`, what the clock on the wall shows; means an instant only together with a zone. */
export const wallTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => isRealDate(text.slice(0, 10)), { message: 'no-such-day' })
  .brand<'WallTime'>()

export type WallDate = z.infer<typeof wallDateSchema>
export type WallTime = z.infer<typeof wallTimeSchema>

function isRealDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Milliseconds of a wall time as if it were UTC: only for differences and sums on the wall. */
export function wallMs(wall: WallTime): number {
  return Date.parse(`${wall}:00Z`)
}

export function wallFromMs(ms: number): WallTime {
  return new Date(ms).toISOString().slice(0, 16) as WallTime
}

/** Wall time moved by minutes on the wall; crosses midnight and month ends. */
export function addWallMinutes(wall: WallTime, minutes: number): WallTime {
  return wallFromMs(wallMs(wall) + minutes * 60_000)
}

export function dateOf(wall: WallTime): WallDate {
  return wall.slice(0, 10) as WallDate
}

/** `HH:MM` of a wall time. */
export function clockOf(wall: WallTime): string {
  return wall.slice(11)
}

export function wallTimeAt(date: WallDate, clock: string): WallTime {
  return `${date}T${clock}` as WallTime
}

export function addDays(date: WallDate, days: number): WallDate {
  return wallFromMs(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).slice(0, 10) as WallDate
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: WallDate, until: WallDate): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
