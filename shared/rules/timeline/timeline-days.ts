import { addDays, type WallDate, type WallTime, wallMs } from '../../base/wall-time'
import { wallAt } from '../../base/zone'
import type { Item, Visit } from '../../model/visit'
import { type Programme, programmeDays } from '../programme-days'
import type { Placed, Stay } from '../schedule'

/** An item as a day draws it: minutes since midnight on the visit's own clock; an end past midnight exceeds 1440. */
export type TimelineEntry = {
  readonly item: Item
  readonly time: Placed
  readonly start: number
  readonly end: number
  /** The rest of an item that began on an earlier day. */
  readonly continued: boolean
}

export type TimelineDay = {
  readonly date: WallDate
  readonly outside: boolean
  readonly entries: readonly TimelineEntry[]
  /** Stays whose first night ends on this morning. */
  readonly stays: readonly { readonly item: Item; readonly time: Stay }[]
}

export type TimelineDays = { readonly days: readonly TimelineDay[]; readonly pool: readonly Item[] }

const day = 1440
const kept = new WeakMap<Placed, { readonly at: WallDate; readonly entries: ReadonlyMap<string, TimelineEntry> }>()

/** The visit as columns: each item once on the day on which it starts, and again where it goes on past midnight. */
export function timelineDays(visit: Visit, programme: Programme = programmeDays(visit)): TimelineDays {
  const { days, pool } = programme
  const entriesOf = new Map<WallDate, TimelineEntry[]>(days.map(({ date }) => [date, []]))
  const staysOf = new Map<WallDate, TimelineDay['stays'][number][]>()
  const last = days.at(-1)?.date
  for (const { date, entries } of days) {
    for (const { item, time } of entries) {
      if (time.kind === 'days') {
        // The night ends on the next morning; a stay that begins on the last day is named there.
        const morning = last !== undefined && date < last ? addDays(date, 1) : date
        const seen = entriesOf.has(morning) ? morning : date
        staysOf.set(seen, [...(staysOf.get(seen) ?? []), { item, time }])
        continue
      }
      for (const [shown, entry] of entriesOn(visit, item, time, date)) entriesOf.get(shown)?.push(entry)
    }
  }
  return {
    days: days.map(({ date, outside }) => ({
      date,
      outside,
      entries: [...(entriesOf.get(date) ?? [])].sort((a, b) => a.start - b.start || b.end - a.end),
      stays: staysOf.get(date) ?? []
    })),
    pool
  }
}

/** Minutes from midnight of a date to a wall time; negative before it. */
export function minuteOn(date: WallDate, wall: WallTime): number {
  return Math.round((wallMs(wall) - wallMs(`${date}T00:00` as WallTime)) / 60_000)
}

/** The wall time so many minutes after midnight of a date. */
export function wallOn(date: WallDate, minute: number): WallTime {
  const whole = Math.floor(minute / day)
  const rest = minute - whole * day
  const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(Math.floor(rest % 60)).padStart(2, '0')}`
  return `${addDays(date, whole)}T${clock}` as WallTime
}

function entriesOn(visit: Visit, item: Item, time: Placed, date: WallDate): ReadonlyMap<WallDate, TimelineEntry> {
  const before = kept.get(time)
  // An item that did not change keeps its entries, so that its card need not be drawn again.
  if (before?.at === date && before.entries.get(date)?.item === item) return before.entries as Map<WallDate, TimelineEntry>
  const start = minuteOn(date, wallAt(visit.hostZone, time.start))
  // In the doubled hour the wall may show an end that is not after the start.
  const end = Math.max(start + 1, minuteOn(date, wallAt(visit.hostZone, time.end)))
  const entries = new Map<WallDate, TimelineEntry>([[date, { item, time, start, end, continued: false }]])
  for (let next = 1; next * day < end; next += 1) {
    entries.set(addDays(date, next), { item, time, start: 0, end: end - next * day, continued: true })
  }
  kept.set(time, { at: date, entries })
  return entries
}
