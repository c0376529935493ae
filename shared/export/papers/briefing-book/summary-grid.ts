import { offsetAt } from '../../../base/zone'
import { placedTime } from '../../../rules/schedule'
import type { PaperFrame } from '../paper-frame'
import type { Entry, ProgrammeDay, ProgrammeRow } from '../programme-data'

/** What stands on the scale of hours: minutes of the day, and which of several side by side it is. */
export type GridBox = {
  readonly row: ProgrammeRow
  readonly kind: 'programme' | 'peak' | 'journey' | 'free'
  readonly from: number
  readonly until: number
  readonly lane: number
  readonly lanes: number
  /** Minutes until what stands below it begins; its text may run that far. */
  readonly room: number
}

/** Full hours between which all of these days take place. */
export function gridHours(days: readonly ProgrammeDay[]): { readonly first: number; readonly last: number } {
  const starts = days.flatMap((day) => day.rows.map(([entry]) => minutesOf(entry.time.start)))
  const known = starts.filter((start) => start !== undefined)
  const ends = days.flatMap((day) =>
    day.rows.map(([entry]) => minutesOf(entry.time.until) ?? (minutesOf(entry.time.start) ?? 0) + 30)
  )
  const first = known.length === 0 ? 8 : Math.min(...known.map((start) => Math.floor(start / 60)))
  const last = ends.length === 0 ? 20 : Math.max(...ends.map((end) => Math.ceil(end / 60)))
  return { first: Math.min(first, 20), last: Math.min(Math.max(last, first + 6), 24) }
}

/** The boxes of one day; journeys and side matters of the press give way to what they overlap. */
export function gridBoxes(frame: PaperFrame, day: ProgrammeDay): readonly GridBox[] {
  const arrival = day.rows.flat().find((entry) => entry.item.kind === 'arrival')
  const all = day.rows.flatMap((row) => {
    const [entry] = row
    // A landing that somebody meets is the meeting's own line.
    const met =
      arrival !== undefined && entry.item.carriage !== undefined && entry.at <= arrival.at && arrival.at - entry.at <= 3_600_000
    if (met && entry !== arrival) return []
    const from = minutesOf(entry.time.start)
    return from === undefined ? [] : [{ row, kind: kindOf(entry), from, until: endOf(frame, row, from) }]
  })
  const weighty = all.filter((box) => box.kind !== 'journey' && box.row[0].item.kind !== 'press')
  const kept = all.filter((box) => weighty.includes(box) || !weighty.some((other) => overlap(box, other)))
  const boxes = kept.map((box) => ({ ...box, lane: 0, lanes: 1, room: 0 }))
  for (const [index, box] of boxes.entries()) {
    const together = boxes.filter((other, at) => at < index && overlap(box, other))
    const taken = new Set(together.map((other) => other.lane))
    while (taken.has(box.lane)) box.lane += 1
  }
  for (const box of boxes) {
    const together = boxes.filter((other) => overlap(box, other))
    box.lanes =
      Math.max(...together.flatMap((other) => boxes.filter((third) => overlap(other, third)).map((third) => third.lane))) + 1
    const below = boxes.filter(
      (other) => other.from > box.from && (other.lane === box.lane || box.lanes === 1 || other.lanes === 1)
    )
    box.room = Math.min(24 * 60, ...below.map((other) => other.from)) - box.from
  }
  return boxes
}

function overlap(a: { from: number; until: number }, b: { from: number; until: number }): boolean {
  return a.from < b.until && b.from < a.until
}

function kindOf({ kind, item }: Entry): GridBox['kind'] {
  if (kind === 'journey') return 'journey'
  if (item.kind === 'free-time') return 'free'
  return item.peak === true ? 'peak' : 'programme'
}

/** Programme rows leave out ends that a reader need not know; the scale draws them all the same. */
function endOf({ visit }: PaperFrame, row: ProgrammeRow, from: number): number {
  const ends = row.map(({ item }) => {
    const placed = placedTime(visit, item.id)
    if (placed === undefined || item.carriage !== undefined) return from + 20
    const offset = offsetAt(visit.hostZone, placed.start)
    const minutes = (placed.end - placed.start) / 60_000
    return offset === offsetAt(placed.startZone, placed.start) ? from + minutes : from + Math.min(minutes, 60)
  })
  return Math.min(Math.max(...ends), 24 * 60)
}

function minutesOf(clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
