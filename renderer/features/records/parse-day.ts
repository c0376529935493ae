import { type Language, languages, localeOf } from '../../../shared/base/language'
import { type WallDate, wallDateSchema } from '../../../shared/base/wall-time'

const months = new Map<string, number>()

/**
 * Reads a day as offices type it: `2024-03-05`, `5.3.2024`, `5/3/24`, `5 марта 2024`, `2024年3月5日`; without a year it is in
 * `year`. The day stands before the month unless the year is first. Undefined where it is no day.
 */
export function parseDay(typed: string, year: number): WallDate | undefined {
  const text = typed.trim().toLowerCase()
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const month = monthNamed(text)
  const [first = 0, second = 0, third] = numbers
  if (month !== undefined) {
    if (numbers.length === 0 || numbers.length > 2) return undefined
    return first > 31 ? dayOf(first, month, second) : dayOf(second === 0 ? year : second, month, first)
  }
  if (numbers.length < 2 || numbers.length > 3 || /[^\d\s./年月日号–-]/.test(text)) return undefined
  if (third === undefined) return /月/.test(text) ? dayOf(year, first, second) : dayOf(year, second, first)
  return first > 31 ? dayOf(first, second, third) : dayOf(third, second, first)
}

function dayOf(year: number, month: number, day: number): WallDate | undefined {
  const whole = year < 100 ? 2000 + year : year
  const text = `${String(whole).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const checked = wallDateSchema.safeParse(text)
  return checked.success ? checked.data : undefined
}

/** A month by three letters or more of its name in any of the languages, in whatever case the language puts it. */
function monthNamed(text: string): number | undefined {
  const [word] = text.match(/\p{L}{3,}/u) ?? []
  if (word === undefined) return undefined
  if (months.size === 0) for (const language of languages) learnMonths(language)
  for (const [name, month] of months) if (name.startsWith(word) || (word.length >= 3 && word.startsWith(name))) return month
  return undefined
}

function learnMonths(language: Language): void {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', day: 'numeric', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month += 1) {
    const name = format
      .formatToParts(Date.UTC(2024, month - 1, 1))
      .find((part) => part.type === 'month')
      ?.value.toLowerCase()
    if (name !== undefined && /^\p{L}{3,}$/u.test(name)) months.set(name, month)
  }
}
