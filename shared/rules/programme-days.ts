import { addDays, clockOf, dateOf, daysBetween, type WallDate } from '../base/wall-time'
import type { Item, Visit } from '../model/visit'
import { hostStart } from './host-wall'
import { itemsInOrder } from './item-order'
import { dayOf, type Placed, type Stay, schedule } from './schedule'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** One line of the minute table. */
export type ProgrammeEntry = {
  readonly item: Item
  readonly time: Placed | Stay
  /** Part of the day by the visit's clock; set where it begins, so that it is said once. */
  readonly part?: PartOfDay
}

export type ProgrammeDay = {
  readonly date: WallDate
  readonly entries: readonly ProgrammeEntry[]
  /** Outside the visit's own dates. */
  readonly outside: boolean
}

export type Programme = {
  readonly days: readonly ProgrammeDay[]
  /** Items without a time, in their own order. */
  readonly pool: readonly Item[]
}

/** More days than this between first and last are not drawn empty one by one. */
const longest = 62

/** The visit day by day by its own clock: every day of the visit, empty ones too, and days outside it that have items. */
export function programmeDays(visit: Visit, wanted: (item: Item) => boolean = () => true): Programme {
  const hours = schedule(visit)
  const byDay = new Map<WallDate, ProgrammeEntry[]>()
  const length = Math.min(daysBetween(visit.from, visit.until), longest)
  for (let day = 0; day <= length; day += 1) byDay.set(addDays(visit.from, day), [])
  const pool: Item[] = []
  for (const item of itemsInOrder(visit).filter(wanted)) {
    const time = hours.get(item.id)
    if (time === undefined || time.kind === 'unplaced') {
      pool.push(item)
      continue
    }
    const date = dayOf(visit, time) ?? visit.from
    const entries = byDay.get(date) ?? []
    byDay.set(date, entries)
    entries.push(entryOf(visit, item, time, entries.at(-1)))
  }
  const days = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, entries]) => ({ date, entries, outside: date < visit.from || date > visit.until }))
  return { days, pool }
}

function entryOf(visit: Visit, item: Item, time: Placed | Stay, before: ProgrammeEntry | undefined): ProgrammeEntry {
  if (time.kind === 'days') return { item, time }
  const part = partOfDay(clockOf(hostStart(visit, time)))
  const partBefore = before?.time.kind === 'timed' ? partOfDay(clockOf(hostStart(visit, before.time))) : undefined
  return part === partBefore ? { item, time } : { item, time, part }
}

/** Morning until noon, evening from six. */
export function partOfDay(clock: string): PartOfDay {
  return clock < '12:00' ? 'morning' : clock < '18:00' ? 'afternoon' : 'evening'
}

/** Whole days that an end lies after a start, each on the wall of its own zone: the `+1` beside an arrival. */
export function daysLater(time: Placed): number {
  return daysBetween(dateOf(time.startWall), dateOf(time.endWall))
}
