import { type Language, localeOf } from '../../../shared/base/language'
import type { Zone } from '../../../shared/base/zone'
import type { Option } from '../../ui/option'

const kept = new Map<Language, readonly Option<Zone>[]>()

/** All zones that this machine knows, by name, with their usual name in the reader's language to be found by. */
export function zoneOptions(present: Zone, language: Language): readonly Option<Zone>[] {
  const options = kept.get(language) ?? allZones(language)
  kept.set(language, options)
  return options.some((option) => option.id === present) ? options : [{ id: present, words: present }, ...options]
}

function allZones(language: Language): readonly Option<Zone>[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((id) => ({
    id: id as Zone,
    words: id.replaceAll('_', ' '),
    detail: zoneName(id, language)
  }))
}

function zoneName(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
}
