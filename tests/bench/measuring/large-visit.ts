import type { Visit } from '../../../shared/model/visit'

const day = 86_400_000

/** A sample made long: its items again in each of so many weeks, with the same people, places and facts. */
export function largeVisit(sample: Visit, weeks: number): Visit {
  const ids = new Set(Object.keys(sample.items))
  const later = (text: string, week: number): string =>
    new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) + week * 7 * day).toISOString().slice(0, 10) + text.slice(10)
  const copy = (value: unknown, week: number): unknown => {
    if (typeof value === 'string') {
      if (ids.has(value)) return `${value}-w${week}`
      return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(value) ? later(value, week) : value
    }
    if (Array.isArray(value)) return value.map((entry) => copy(entry, week))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, week)]))
  }
  const all = Array.from({ length: weeks }, (_, week) => week)
  const items = all.flatMap((week) =>
    Object.entries(sample.items).map(([id, item]) => [`${id}-w${week}`, copy(item, week)] as const)
  )
  const days = all.flatMap((week) => Object.entries(sample.days).map(([date, each]) => [later(date, week), each] as const))
  return {
    ...sample,
    until: later(sample.until, weeks - 1) as Visit['until'],
    items: Object.fromEntries(items) as Visit['items'],
    days: Object.fromEntries(days) as Visit['days'],
    acceptedFindings: [],
    receptions: []
  }
}
