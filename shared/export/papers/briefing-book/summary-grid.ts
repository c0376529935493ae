import { offsetAt } from '../../../base/zone'
import { placedTime } from '../../../rules/schedule'
import type { PaperFrame } from '../paper-frame'
import type { Entry, ProgrammeDay, ProgrammeRow } from '../programme-data'

/** What stands on the scale of hours, in minutes of the day. */
export type GridBox = {
  readonly row: ProgrammeRow
  readonly kind: 'programme' | 'peak' | 'journey' | 'free'
  readonly from: number
  readonly until: number
  /** Other groups' rows that begin while this one lasts; each takes a line at its own hour. */
  readonly beside: readonly { readonly row: ProgrammeRow; readonly from: number }[]
  /** When what stands below it begins; its words may run that far. */
  readonly next: number
}

/** Full hours between which all of these days take place. */
export function gridHours(days: readonly ProgrammeDay[]): { readonly first: number; readonly last: number } {
  const starts = days.flatMap((day) => day.rows.map(([entry]) => minutesOf(entry.time.start)))
  const known = starts.filter((start) => start !== undefined)
  const ends = days.flatMap((day) =>
    day.rows.map(([{ time }]) => {
      const start = minutesOf(time.start) ?? 0
      const end = minutesOf(time.until) ?? start + 30
      // What goes on past midnight ends with its day.
      return end < start ? 24 * 60 : end
    })
  )
  const first = known.length === 0 ? 8 : Math.min(...known.map((start) => Math.floor(start / 60)))
  const last = ends.length === 0 ? 20 : Math.max(...ends.map((end) => Math.ceil(end / 60)))
  return { first: Math.min(first, 18), last: Math.min(Math.max(last, first + 6), 24) }
}

/** The boxes of one day; journeys and side matters of the press give way to what they overlap. */
export function gridBoxes(frame: PaperFrame, day: ProgrammeDay): readonly GridBox[] {
  const arrival = day.rows.flat().find((entry) => entry.item.kind === 'arrival')
  const all = day.rows.flatMap((row) => {
    const [entry] = row
    // A landing that somebody meets is the meeting's own line.
    const ahead = arrival === undefined || entry.item.carriage === undefined ? -1 : arrival.at - entry.at
    const from = minutesOf(entry.time.start)
    if (from === undefined || (ahead >= 0 && ahead <= 3_600_000)) return []
    return [{ row, kind: kindOf(entry), from, until: endOf(frame, row, from) }]
  })
  const weighty = all.filter((box) => box.kind !== 'journey' && box.row[0].item.kind !== 'press')
  const kept = all.filter((box) => weighty.includes(box) || !weighty.some((other) => overlap(box, other)))
  const boxes: Plain[] = []
  for (const box of kept) {
    const host = boxes.findLast((other) => overlap(box, other))
    if (host === undefined) boxes.push({ ...box, beside: [] })
    else if (box.kind !== 'journey') {
      host.beside.push({ row: box.row, from: box.from })
      host.until = Math.max(host.until, box.until)
      if (box.kind === 'peak') host.kind = 'peak'
    }
  }
  return boxes.map((box, index) => ({ ...box, next: boxes[index + 1]?.from ?? 24 * 60 }))
}

type Plain = {
  row: ProgrammeRow
  kind: GridBox['kind']
  from: number
  until: number
  beside: { row: ProgrammeRow; from: number }[]
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
    const minutes = (placed.end - placed.start) / 60_000
    const here = offsetAt(visit.hostZone, placed.start) === offsetAt(placed.startZone, placed.start)
    return from + (here ? minutes : Math.min(minutes, 60))
  })
  return Math.min(Math.max(...ends), 24 * 60)
}

function minutesOf(clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
