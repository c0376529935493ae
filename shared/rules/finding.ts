import type { GiftId, GroupId, ItemId, PersonId, PlaceId, RoomId, SeatingPlanId, VehicleId } from '../base/id'
import type { Language } from '../base/language'
import type { LocalizedText } from '../base/localized-text'
import type { WallDate } from '../base/wall-time'
import type { Instant } from '../base/zone'

export type Severity = 'block' | 'warn' | 'note'

type One = readonly [ItemId]
type Two = readonly [ItemId, ItemId]
type Several = readonly ItemId[]
type Span = { readonly from: Instant; readonly until: Instant }
/** One finding for all whom it concerns alike: the first of them by precedence, and everybody. */
type Persons = { readonly person: PersonId; readonly persons: readonly PersonId[] }

export const signingNeeds = ['text', 'folder', 'flag', 'pen'] as const
export type SigningNeed = (typeof signingNeeds)[number]

/** What a rule reports, with the facts to word it. `items` come in the order of the programme; times are in minutes. */
export type Reported =
  | ({ readonly kind: 'person-in-two-places'; readonly items: Two } & Persons & Span)
  | ({
      readonly kind: 'place-used-twice'
      readonly items: Two
      readonly place: PlaceId
      readonly room?: LocalizedText
    } & Span)
  | {
      readonly kind: 'outside-dates'
      readonly items: One
      readonly day: WallDate
      readonly from: WallDate
      readonly until: WallDate
    }
  | ({ readonly kind: 'after-midnight'; readonly items: One } & Span)
  | ({
      readonly kind: 'not-enough-time'
      readonly items: Two
      readonly place: PlaceId
      readonly origin: PlaceId
      readonly has: number
      readonly needs: number
    } & Persons &
      Span)
  | ({
      readonly kind: 'transfer-missing'
      readonly items: Two
      readonly place: PlaceId
      readonly origin: PlaceId
      readonly has: number
      readonly needs: number
    } & Persons)
  | { readonly kind: 'transfer-too-short'; readonly items: One; readonly has: number; readonly needs: number }
  | {
      readonly kind: 'car-over-capacity'
      readonly items: One
      readonly vehicle: VehicleId
      readonly seats: number
      readonly people: number
    }
  | ({ readonly kind: 'vehicle-used-twice'; readonly items: Two; readonly vehicle: VehicleId } & Span)
  | ({ readonly kind: 'driver-used-twice'; readonly items: Two; readonly person: PersonId } & Span)
  | ({ readonly kind: 'without-car-seat'; readonly items: One } & Persons)
  | ({ readonly kind: 'without-seat'; readonly items: One; readonly plan: SeatingPlanId } & Persons)
  | ({
      readonly kind: 'nights-differ'
      readonly items: One
      readonly rooms: readonly RoomId[]
      readonly end: 'arrival' | 'departure'
      /** The day of the journey, and the day until or from which the rooms are kept. */
      readonly day: WallDate
      readonly kept: WallDate
    } & Persons)
  | { readonly kind: 'no-interpreter'; readonly items: One; readonly languages: readonly [Language, Language] }
  | {
      readonly kind: 'counterpart-below'
      readonly items: Several
      readonly person: PersonId
      readonly counterpart: PersonId
      readonly levels: number
    }
  | { readonly kind: 'head-counts-differ'; readonly items: One; readonly guests: number; readonly hosts: number }
  | { readonly kind: 'signing-incomplete'; readonly items: One; readonly missing: readonly SigningNeed[] }
  | { readonly kind: 'gift-missing'; readonly items: One; readonly gift?: GiftId }
  /** With the meals at which any of them is expected. */
  | ({ readonly kind: 'diet-unanswered'; readonly items: Several } & Persons)
  | {
      readonly kind: 'spouse-without-programme'
      readonly items: Several
      readonly person: PersonId
      readonly partner: PersonId
    }
  | { readonly kind: 'unconfirmed'; readonly items: One; readonly day: WallDate }
  | { readonly kind: 'day-without-meal'; readonly items: Several; readonly group: GroupId; readonly day: WallDate }
  | ({
      readonly kind: 'day-without-pause'
      readonly items: Several
      readonly group: GroupId
      readonly day: WallDate
    } & Span)
  | { readonly kind: 'no-telephone'; readonly items: Several; readonly person: PersonId }

export type RuleName = Reported['kind']

/** What is reported, as grave as the office holds it. */
export type Finding = Reported & { readonly severity: Severity }

/**
 * Stable name of a finding, by which it is accepted in writing and recognised again: the rule and what it concerns,
 * never hours, so that moving an item by five minutes does not ask for the acceptance anew. A finding of several people
 * keeps its name whoever joins them; for whom it was accepted stands in the acceptance.
 */
export function findingKey(finding: Reported): string {
  const [first, second] = finding.items
  const items = second === undefined ? (first ?? '') : pairKey([first ?? '', second])
  switch (finding.kind) {
    case 'driver-used-twice':
      return `${finding.kind}/${finding.person}/${items}`
    case 'without-seat':
      return `${finding.kind}/${finding.plan}`
    case 'place-used-twice':
      return `${finding.kind}/${finding.place}/${items}`
    case 'car-over-capacity':
    case 'vehicle-used-twice':
      return `${finding.kind}/${finding.vehicle}/${items}`
    case 'nights-differ':
      return `${finding.kind}/${items}/${finding.end}/${finding.kept}`
    case 'no-interpreter':
      return `${finding.kind}/${finding.languages.join('-')}/${items}`
    case 'counterpart-below':
      return `${finding.kind}/${finding.person}/${finding.counterpart}`
    case 'gift-missing':
      return `${finding.kind}/${finding.gift ?? 'none'}/${items}`
    case 'day-without-meal':
    case 'day-without-pause':
      return `${finding.kind}/${finding.group}/${finding.day}`
    case 'diet-unanswered':
      return finding.kind
    case 'spouse-without-programme':
    case 'no-telephone':
      return `${finding.kind}/${finding.person}`
    case 'person-in-two-places':
    case 'not-enough-time':
    case 'transfer-missing':
    case 'without-car-seat':
    case 'outside-dates':
    case 'after-midnight':
    case 'transfer-too-short':
    case 'head-counts-differ':
    case 'signing-incomplete':
    case 'unconfirmed':
      return `${finding.kind}/${items}`
  }
}

/** The name that the finding had for each of its people, when each had a finding of their own. */
export function keyOfOne(finding: Reported & Persons, person: PersonId): string {
  if (finding.kind === 'diet-unanswered') return `${finding.kind}/${person}`
  if (finding.kind === 'nights-differ') return `${finding.kind}/${person}/${finding.end}`
  const [first, second] = finding.items
  const of = 'plan' in finding ? finding.plan : second === undefined ? first : pairKey([first, second])
  return `${finding.kind}/${person}/${of}`
}

/** Whom a finding concerns, in the order of precedence; empty where it is about no people. */
export function personsOf(finding: Reported): readonly PersonId[] {
  if ('persons' in finding) return finding.persons
  return 'person' in finding ? [finding.person] : []
}

function pairKey([first, second]: readonly [string, string]): string {
  return first < second ? `${first}/${second}` : `${second}/${first}`
}
