import { type Language, languages, localeOf } from '../../base/language'
import type { LocalizedText } from '../../base/localized-text'
import { clockOf, dateOf, type WallDate, type WallTime } from '../../base/wall-time'
import { type Instant, offsetAt, type Zone } from '../../base/zone'
import type { Placed } from '../../rules/schedule'
import type { Reading } from './reading'

/** One hour with its day and its clock, as a sentence takes them. */
export type ClockWords = { readonly day: string; readonly time: string; readonly zone: string }

/** The beginning or end of an item; `city` names the clock where it is known, else the IANA name does. */
export function clockWords(reading: Reading, end: 'start' | 'end', time: Placed, city: LocalizedText | undefined): ClockWords {
  const [instant, wall, zone] =
    end === 'start' ? [time.start, time.startWall, time.startZone] : [time.end, time.endWall, time.endZone]
  return { day: dayWords(reading, wall), time: clockOf(wall), zone: zoneWords(reading, zone, instant, city) }
}

/** `Wednesday 6 March`, in the reader's language. */
export function dayWords({ language }: Reading, wall: WallTime | WallDate): string {
  const day = Date.parse(`${wall.length > 10 ? dateOf(wall as WallTime) : wall}T00:00:00Z`)
  return dayFormats[language].format(day)
}

/** Made once: a formatter costs as much as a hundred days formatted by it. */
const dayFormats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
  ])
) as Record<Language, Intl.DateTimeFormat>

/** Length in hours and minutes. */
export function durationWords({ t }: Reading, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return t('calendar.duration.minutes', { minutes })
  return rest === 0 ? t('calendar.duration.hours', { hours }) : t('calendar.duration.both', { hours, minutes: rest })
}

function zoneWords({ t, read }: Reading, zone: Zone, instant: Instant, city: LocalizedText | undefined): string {
  return t('calendar.zone', { place: read(city) ?? zone, offset: offsetWords(offsetAt(zone, instant)) })
}

/** `UTC+5:30`, with a true minus sign. */
function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
