import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf, daysBetween, type WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import { itemsOfReader } from '../../../shared/rules/items-of-reader'
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

/** What a reader finds in the calendar, day by day, each hour on the clock of its own place. */
export function calendarEntries(visit: Visit, reader: Reader, language: Language): readonly CalendarDay[] {
  const days = new Map<WallDate, CalendarEntry[]>()
  for (const { item, time } of itemsOfReader(visit, reader)) {
    const date = time.kind === 'days' ? time.from : dateOf(time.startWall)
    const entries = days.get(date) ?? []
    days.set(date, entries)
    const read = (text: Item['title'] | undefined) => readText(text, language, visit.languages)?.text
    const place = item.place === undefined ? undefined : visit.places[item.place]
    const hours = hoursOf(visit, time)
    entries.push({
      id: item.id,
      ...(hours === undefined ? {} : { hours }),
      ...(time.kind === 'days' ? { until: time.until } : {}),
      title: read(item.title) ?? '',
      place: read(place?.shortName ?? place?.name),
      status: item.status
    })
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, entries]) => ({ date, entries }))
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
