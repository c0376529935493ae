import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf, daysBetween, type WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import { readerIn } from '../../../shared/rules/changes/reader-in'
import { itemsOfReader, type ReadersItem } from '../../../shared/rules/items-of-reader'
import type { Reader } from '../../../shared/rules/reader'
import type { Placed, Stay } from '../../../shared/rules/schedule'

/** On the wall at either end; the zones are named where they are not the visit's. */
type Hours = {
  readonly start: string
  readonly end: string
  readonly daysLater: number
  readonly zones?: { readonly start: Zone; readonly end: Zone }
}

export type CalendarEntry = {
  readonly id: string
  readonly hours?: Hours
  /** Last day of what lasts whole days. */
  readonly until?: WallDate
  readonly title: string
  readonly place: string | undefined
  readonly status: Item['status']
}

export type CalendarDay = { readonly date: WallDate; readonly entries: readonly CalendarEntry[] }

/**
 * What a reader finds in the calendar, day by day, each hour on the clock of its own place. What only `earlier` issues had, the
 * first one first, stands as it was seen last, cancelled: so does the calendar of an issue.
 */
export function calendarEntries(
  visit: Visit,
  reader: Reader,
  language: Language,
  earlier: readonly Visit[] = []
): readonly CalendarDay[] {
  const days = new Map<WallDate, CalendarEntry[]>()
  for (const { of, item, time } of inTime(seenIn([...earlier, visit], reader))) {
    const date = dayOf(time)
    const entries = days.get(date) ?? []
    days.set(date, entries)
    const read = (text: Item['title'] | undefined) => readText(text, language, of.languages)?.text
    const place = item.place === undefined ? undefined : of.places[item.place]
    const hours = hoursOf(of, time)
    entries.push({
      id: item.id,
      ...(hours === undefined ? {} : { hours }),
      ...(time.kind === 'days' ? { until: time.until } : {}),
      title: read(item.title) ?? '',
      place: read(place?.shortName ?? place?.name),
      status: of === visit ? item.status : 'cancelled'
    })
  }
  return [...days].map(([date, entries]) => ({ date, entries }))
}

type Seen = ReadersItem & { readonly of: Visit }

/** Every item that the reader ever had, in the last version that shows it. */
function seenIn(versions: readonly Visit[], reader: Reader): readonly Seen[] {
  const seen = new Map<string, Seen>()
  for (const of of versions) {
    const own = readerIn(of, reader)
    if (own === undefined) continue
    for (const shown of itemsOfReader(of, own)) seen.set(shown.item.id, { ...shown, of })
  }
  return [...seen.values()]
}

/** By days on the wall; what lasts whole days stands before the hours. */
function inTime(seen: readonly Seen[]): readonly Seen[] {
  const start = ({ time }: Seen) => (time.kind === 'timed' ? time.start : 0)
  return [...seen].sort((a, b) => {
    const [one, other] = [dayOf(a.time), dayOf(b.time)]
    return one < other ? -1 : one > other ? 1 : start(a) - start(b)
  })
}

function dayOf(time: Placed | Stay): WallDate {
  return time.kind === 'days' ? time.from : dateOf(time.startWall)
}

function hoursOf(visit: Visit, time: Placed | Stay): Hours | undefined {
  if (time.kind === 'days') return undefined
  const here = time.startZone === visit.hostZone && time.endZone === visit.hostZone
  return {
    start: clockOf(time.startWall),
    end: clockOf(time.endWall),
    daysLater: daysBetween(dateOf(time.startWall), dateOf(time.endWall)),
    ...(here ? {} : { zones: { start: time.startZone, end: time.endZone } })
  }
}
