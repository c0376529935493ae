import { type Language, localeOf } from '../../shared/base/language'
import type { WallDate } from '../../shared/base/wall-time'

// Dates of the screen: a weekday never without its date. Wall dates are read as UTC days, so the machine's zone cannot move them.

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`
  const before = formats.get(key)
  if (before !== undefined) return before
  const made = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options })
  formats.set(key, made)
  return made
}

function dayOf(date: WallDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** `Wednesday`, `среда`, `星期三`, `mercredi`; short: `Wed`, `ср`, `周三`, `mer.` */
export function weekdayOf(date: WallDate, language: Language, length: 'long' | 'short' = 'long'): string {
  return format(language, { weekday: length }).format(dayOf(date))
}

/** `6 March`, `6 марта`, `3月6日`, `6 mars`; with the year where it is asked for. */
export function dayAndMonth(date: WallDate, language: Language, year = false): string {
  const text = format(language, { day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}) }).format(dayOf(date))
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** `Wed 6 March`, for lists. */
export function shortDay(date: WallDate, language: Language): string {
  return `${weekdayOf(date, language, 'short')} ${dayAndMonth(date, language)}`
}

/** `Wednesday 6 March`, `6 марта, среда`, `3月6日 星期三`, `mercredi 6 mars`. */
export function fullDay(date: WallDate, language: Language): string {
  const [weekday, day] = [weekdayOf(date, language), dayAndMonth(date, language)]
  switch (language) {
    case 'ru':
      return `${day}, ${weekday}`
    case 'zh':
      return `${day} ${weekday}`
    case 'en':
    case 'fr':
      return `${weekday} ${day}`
  }
}

/** `5–8 March 2024`, `2024年3月5日—8日`; one day is one date. The year is left out where it is said elsewhere. */
export function dayRange(from: WallDate, until: WallDate, language: Language, year = true): string {
  if (from === until) return dayAndMonth(from, language, year)
  const [sameYear, sameMonth] = [from.slice(0, 4) === until.slice(0, 4), from.slice(0, 7) === until.slice(0, 7)]
  if (language === 'zh') {
    const end = dayAndMonth(until, language, year && !sameYear)
    return `${dayAndMonth(from, language, year)}—${sameMonth ? `${Number(until.slice(8))}日` : end}`
  }
  const end = dayAndMonth(until, language, year)
  return sameMonth ? `${dayNumber(from, language)}–${end}` : `${dayAndMonth(from, language, year && !sameYear)} – ${end}`
}

function dayNumber(date: WallDate, language: Language): string {
  return dayAndMonth(date, language).split(' ')[0] ?? ''
}

/** `Tue – Fri`; only beside the dates themselves. */
export function weekdayRange(from: WallDate, until: WallDate, language: Language): string {
  const first = weekdayOf(from, language, 'short')
  return from === until ? first : `${first} – ${weekdayOf(until, language, 'short')}`
}

/** Hour of a stamp on this computer's own clock, as the person at it reads the wall; empty for no stamp. */
export function clockOfStamp(stamp: string): string {
  const at = new Date(stamp)
  if (Number.isNaN(at.getTime())) return ''
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
