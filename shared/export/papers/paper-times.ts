import { type Language, localeOf } from '../../base/language'
import { addDays, daysBetween, type WallDate } from '../../base/wall-time'
import { type Instant, offsetAt, wallAt, type Zone } from '../../base/zone'

// Dates and hours as each language prints them (practice.md, section 3). Spaces within an hour or a date never break.
const gap = '\u00a0'

/** `HH:MM` -> 09:30, 9.30 in Russian, 9 h 30 and 19 h in French. */
export function clockText(clock: string, language: Language): string {
  const [hour = '', minute = ''] = clock.split(':')
  if (language === 'ru') return `${Number(hour)}.${minute}`
  if (language === 'fr') return minute === '00' ? `${Number(hour)}${gap}h` : `${Number(hour)}${gap}h${gap}${minute}`
  return clock
}

/** What follows the start of a stretch of time: `–10:40`, in Russian and French with spaces. */
export function untilText(clock: string, language: Language): string {
  const dash = language === 'ru' || language === 'fr' ? `${gap}–${gap}` : '–'
  return dash + clockText(clock, language)
}

/** An hour of one digit stands one digit further in, so that the dots stand under each other. */
export function isShortHour(text: string): boolean {
  return /^\d(?!\d)/.test(text)
}

/** Head of a day: Tuesday 5 March; 5 марта, вторник; 3月5日（星期二）; Mardi 5 mars. */
export function dayText(date: WallDate, language: Language): string {
  const day = dateText(date, language)
  const name = weekday(date, language, 'long')
  switch (language) {
    case 'en':
      return `${name} ${day}`
    case 'ru':
      return `${day}, ${name}`
    case 'zh':
      return `${day}（${name}）`
    case 'fr':
      return `${capitalised(name)} ${day}`
  }
}

/** Head of a column of the summary: Tuesday 5; 5, вторник; 5日 星期二; Mardi 5. */
export function shortDayText(date: WallDate, language: Language): string {
  const number = Number(date.slice(8))
  const name = weekday(date, language, 'long')
  switch (language) {
    case 'en':
      return `${name} ${number}`
    case 'ru':
      return `${capitalised(name)}, ${number}`
    case 'zh':
      return `${number}日${gap}${name}`
    case 'fr':
      return `${capitalised(name)} ${number === 1 ? '1er' : number}`
  }
}

/** 5 March; 5 марта; 3月5日; 5 mars. */
export function dateText(date: WallDate, language: Language): string {
  const text = format(date, language, { day: 'numeric', month: 'long' })
  return (language === 'fr' ? text.replace(/^1 /, '1er ') : text).replaceAll(' ', gap)
}

/** A stretch of days without its year: 5–8 March; 5 – 8 марта; 3月5日至8日; du 5 au 8 mars. */
export function rangeText(from: WallDate, until: WallDate, language: Language): string {
  const last = dateText(until, language)
  if (from === until) return last
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const first = sameMonth ? dayNumber(from, language) : dateText(from, language)
  if (language === 'zh') return `${dateText(from, language)}至${sameMonth ? `${Number(until.slice(8))}日` : last}`
  if (language === 'fr') return `du${gap}${first} au${gap}${last}`
  return language === 'en' && sameMonth ? `${first}–${last}` : `${first}${gap}– ${last}`
}

function dayNumber(date: WallDate, language: Language): string {
  const number = Number(date.slice(8))
  return language === 'fr' && number === 1 ? '1er' : String(number)
}

/** Monday 4 March within a sentence; in Russian without the day of the week, which would want a case. */
export function runningDayText(date: WallDate, language: Language): string {
  if (language === 'ru') return dateText(date, language)
  return language === 'fr' ? `${weekday(date, language, 'long')} ${dateText(date, language)}` : dayText(date, language)
}

/** The dates of a visit on a title: 5–8 March 2024; 5 – 8 марта 2024 года; 2024年3月5日至8日; du 5 au 8 mars 2024. */
export function datesText(from: WallDate, until: WallDate, language: Language): string {
  const year = Number(until.slice(0, 4))
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  const sameMonth = sameYear && from.slice(0, 7) === until.slice(0, 7)
  const first = Number(from.slice(8))
  const last = dateText(until, language)
  if (language === 'zh') {
    const start = `${Number(from.slice(0, 4))}年${dateText(from, language)}`
    if (from === until) return start
    if (sameMonth) return `${start}至${Number(until.slice(8))}日`
    return `${start}至${sameYear ? '' : `${year}年`}${last}`
  }
  const tail = language === 'ru' ? `${year}${gap}года` : String(year)
  const dash = language === 'en' ? '–' : `${gap}–${gap}`
  if (from === until) return `${last}${gap}${tail}`
  if (language === 'fr') {
    const start = sameMonth ? dayNumber(from, language) : dateText(from, language)
    return `du${gap}${start}${sameYear ? '' : `${gap}${from.slice(0, 4)}`} au${gap}${last}${gap}${tail}`
  }
  if (sameMonth) return `${first}${dash}${last}${gap}${tail}`
  const start = sameYear ? dateText(from, language) : `${dateText(from, language)}${gap}${Number(from.slice(0, 4))}`
  return `${start} – ${last}${gap}${tail}`
}

/** The same for the head of a page, with both weekdays: Tue 5 – Fri 8 March 2024. */
export function datesWithDaysText(from: WallDate, until: WallDate, language: Language): string {
  if (from === until) return dayWithYearText(from, language)
  const [first, last] = [weekday(from, language, 'short'), weekday(until, language, 'short')]
  const year = until.slice(0, 4)
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  switch (language) {
    case 'en':
      return `${first} ${sameMonth ? Number(from.slice(8)) : dateText(from, language)} – ${last} ${dateText(until, language)} ${year}`
    case 'ru':
      return `${datesText(from, until, language).replace(/года$/, 'г.')} (${first}. – ${last}.)`
    case 'zh':
      return `${datesText(from, until, language)}（${first}至${last}）`
    case 'fr':
      return `du ${first} ${sameMonth ? Number(from.slice(8)) : dateText(from, language)} au ${last} ${dateText(until, language)} ${year}`
  }
}

/** One day for the head of a page: Wednesday 6 March 2024; 6 марта 2024 г., среда. */
export function dayWithYearText(date: WallDate, language: Language): string {
  const year = date.slice(0, 4)
  const name = weekday(date, language, 'long')
  switch (language) {
    case 'en':
      return `${name} ${dateText(date, language)} ${year}`
    case 'ru':
      return `${dateText(date, language)} ${year}${gap}г., ${name}`
    case 'zh':
      return `${year}年${dateText(date, language)}（${name}）`
    case 'fr':
      return `${name} ${dateText(date, language)} ${year}`
  }
}

/** The moment of a stamp on the wall of a zone, with that zone's distance from UTC. */
export function stampText(at: Instant, zone: Zone, language: Language): string {
  const wall = wallAt(zone, at)
  const date = wall.slice(0, 10) as WallDate
  const clock = clockText(wall.slice(11), language)
  const offset = offsetText(zone, at)
  const name = weekday(date, language, 'short')
  const year = date.slice(0, 4)
  switch (language) {
    case 'en':
      return `${name} ${dateText(date, language)} ${year}, ${clock} (${offset})`
    case 'ru':
      return `${date.slice(8)}.${date.slice(5, 7)}.${year}, ${name}., ${clock} (${offset})`
    case 'zh':
      return `${year}年${dateText(date, language)}（${name}）${clock}（${offset}）`
    case 'fr':
      return `${name} ${dateText(date, language)} ${year}, ${clock} (${offset})`
  }
}

/** UTC+8, UTC+5:30, UTC−4. */
export function offsetText(zone: Zone, at: Instant): string {
  const minutes = offsetAt(zone, at)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  if (minutes === 0) return 'UTC'
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** 8 h 45 min; 8 ч 45 мин; 8小时45分钟. */
export function durationText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const [h, min] = { en: [' h', ' min'], ru: [' ч', ' мин'], zh: ['小时', '分钟'], fr: [' h', ' min'] }[language] as [
    string,
    string
  ]
  const parts = [hours > 0 ? `${hours}${h}` : '', rest > 0 || hours === 0 ? `${rest}${min}` : '']
  return parts
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ' ')
    .replaceAll(' ', gap)
}

/** Every day from the first to the last. */
export function daysOf(from: WallDate, until: WallDate): readonly WallDate[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index))
}

/** вт, 周二, Tue: the day of the week as each language shortens it. */
export function shortWeekday(date: WallDate, language: Language): string {
  return weekday(date, language, 'short')
}

function weekday(date: WallDate, language: Language, width: 'long' | 'short'): string {
  const name = format(date, language, { weekday: width })
  return language === 'fr' || width === 'long' ? name : name.replace(/\.$/, '')
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(date: WallDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language}${JSON.stringify(options)}`
  let found = formats.get(key)
  if (found === undefined) {
    found = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
    formats.set(key, found)
  }
  return found.format(Date.parse(`${date}T00:00:00Z`))
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}
