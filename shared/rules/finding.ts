import type { ItemId, PersonId, PlaceId } from '../base/id'
import type { LocalizedText } from '../base/localized-text'
import type { WallDate } from '../base/wall-time'
import type { Instant } from '../base/zone'

export type Severity = 'block' | 'warn' | 'note'

/** What a rule reports, with the facts to word it. `items` come in the order of the programme. */
export type Finding =
  | {
      readonly kind: 'person-in-two-places'
      readonly severity: Severity
      readonly items: readonly [ItemId, ItemId]
      readonly person: PersonId
      readonly from: Instant
      readonly until: Instant
    }
  | {
      readonly kind: 'place-used-twice'
      readonly severity: Severity
      readonly items: readonly [ItemId, ItemId]
      readonly place: PlaceId
      readonly room?: LocalizedText
      readonly from: Instant
      readonly until: Instant
    }
  | {
      readonly kind: 'outside-dates'
      readonly severity: Severity
      readonly items: readonly [ItemId]
      readonly day: WallDate
      readonly from: WallDate
      readonly until: WallDate
    }

/** Stable name of a finding, by which it is accepted in writing and recognised again. */
export function findingKey(finding: Finding): string {
  switch (finding.kind) {
    case 'person-in-two-places':
      return `${finding.kind}/${finding.person}/${[...finding.items].sort().join('/')}`
    case 'place-used-twice':
      return `${finding.kind}/${finding.place}/${[...finding.items].sort().join('/')}`
    case 'outside-dates':
      return `${finding.kind}/${finding.items[0]}`
  }
}
