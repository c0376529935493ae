import type { VisitSummary } from '../../../shared/backend/contract'
import { type ProgrammeEntry, unpackProgramme } from '../../../shared/backend/packed-programme'
import { addDays, daysBetween, type WallDate, wallMs } from '../../../shared/base/wall-time'
import { wallAt, type Zone } from '../../../shared/base/zone'

/** A bar of the portrait, in hours from the first shown one and in shares of the height. */
type Bar = {
  readonly from: number
  readonly until: number
  readonly top: number
  readonly height: number
  readonly weight: ProgrammeEntry['weight'] | 'air'
}

export type Portrait = { readonly days: number; readonly hours: number; readonly bars: readonly Bar[] }

/** Hours of the day that the portrait shows; nights are folded away. */
const [morning, evening] = [7, 22]
/** A journey of so many hours is drawn as dashes: it is in the air or on the rails. */
const longJourney = 3

/** The days of a visit side by side, as dark as they are full: a bar for each item, stacked where items run at once. */
export function portraitOf(summary: Pick<VisitSummary, 'from' | 'until' | 'hours' | 'titles' | 'hostZone'>): Portrait {
  const hours = evening - morning
  const days = Math.max(1, daysBetween(summary.from, summary.until) + 1)
  const hourOf = foldedHour(summary.from, summary.hostZone as Zone, days)
  const bars: Bar[] = []
  for (const cluster of clusters(unpackProgramme(summary))) {
    for (const { entry, row, rows } of cluster) {
      const [from, until] = [hourOf(entry.start), hourOf(entry.end)]
      if (until <= from) continue
      const air = entry.weight === 'journey' && entry.end - entry.start >= longJourney * 3_600_000
      bars.push({ from, until, top: row / rows, height: 1 / rows, weight: air ? 'air' : entry.weight })
    }
  }
  return { days, hours: days * hours, bars }
}

/** Hours since the first morning with every night taken out; what lies in a night is at its edge. */
function foldedHour(first: WallDate, zone: Zone, days: number): (instant: number) => number {
  const origin = wallMs(`${first}T00:00` as never)
  return (instant) => {
    const hour = (wallMs(wallAt(zone, instant)) - origin) / 3_600_000
    const day = Math.floor(hour / 24)
    const length = evening - morning
    if (day < 0) return 0
    if (day >= days) return days * length
    return day * length + Math.min(length, Math.max(0, hour - day * 24 - morning))
  }
}

type Stacked = { readonly entry: ProgrammeEntry; readonly row: number; readonly rows: number }

/** Items that overlap, directly or through others, with the row that each takes. */
export function clusters(programme: readonly ProgrammeEntry[]): readonly (readonly Stacked[])[] {
  const found: Stacked[][] = []
  let cluster: { entry: ProgrammeEntry; row: number }[] = []
  let ends: number[] = []
  const close = (): void => {
    if (cluster.length > 0) found.push(cluster.map(({ entry, row }) => ({ entry, row, rows: ends.length })))
    cluster = []
    ends = []
  }
  for (const entry of [...programme].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (ends.every((end) => end <= entry.start)) close()
    const free = ends.findIndex((end) => end <= entry.start)
    const row = free === -1 ? ends.length : free
    ends[row] = entry.end
    cluster.push({ entry, row })
  }
  close()
  return found
}

/** The days of a visit, for the labels of the long strip. */
export function daysOf(from: WallDate, until: WallDate): readonly WallDate[] {
  return Array.from({ length: Math.max(1, daysBetween(from, until) + 1) }, (_, index) => addDays(from, index))
}
