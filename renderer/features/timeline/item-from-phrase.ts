import type { GroupId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { type WallDate, wallTimeAt } from '../../../shared/base/wall-time'
import type { Item, Visit } from '../../../shared/model/visit'
import { minutesBetween } from '../../../shared/rules/parse-hours'
import type { PhraseReading } from '../../../shared/rules/phrase/read-phrase'
import { blankItem } from '../programme/new-item'

/** An item as a phrase describes it; without an hour it waits in the pool. Places and people that were left out stay out. */
export function itemFromPhrase(
  visit: Visit,
  reading: PhraseReading,
  day: WallDate,
  language: Language,
  without: ReadonlySet<string>,
  groups: readonly GroupId[]
): Item {
  const { hours } = reading
  const minutes = hours?.end === undefined ? (hours?.minutes ?? 60) : minutesBetween(hours.start, hours.end)
  const time: Item['time'] =
    hours === undefined
      ? { kind: 'unplaced', minutes }
      : { kind: 'fixed', start: wallTimeAt(reading.day ?? day, hours.start), zone: visit.hostZone, minutes, precision: 'exact' }
  const place = reading.places.find((id) => !without.has(id))
  const people = reading.people.filter((id) => !without.has(id))
  return {
    ...blankItem(visit, time, reading.title, language),
    kind: reading.kind,
    groups: [...groups],
    ...(place === undefined ? {} : { place }),
    participants: people.map((person) => ({ person, role: 'member' }))
  }
}
