import { type Language, localeOf } from '../../../shared/base/language'
import { offsetAt, type Zone } from '../../../shared/base/zone'
import type { Option } from '../../ui/option'

/** All zones by their city, with what the reader's language calls them and the difference from UTC now. */
export function zoneOptions(language: Language): readonly Option<Zone>[] {
  const now = Date.now()
  return Intl.supportedValuesOf('timeZone').map((name) => {
    const zone = name as Zone
    const city = name.split('/').slice(1).reverse().join(', ').replaceAll('_', ' ') || name
    const called = new Intl.DateTimeFormat(localeOf(language), { timeZone: name, timeZoneName: 'longGeneric' })
      .formatToParts(now)
      .find((part) => part.type === 'timeZoneName')?.value
    return { id: zone, words: city, detail: [called, utcOffset(offsetAt(zone, now))].filter(Boolean).join(' · ') }
  })
}

/** `UTC+8`, `UTC−3:30`. */
function utcOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const sign = minutes < 0 ? '−' : '+'
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
