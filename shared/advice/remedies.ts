import type { Office } from '../model/office'
import type { Visit } from '../model/visit'
import type { Finding } from '../rules/finding'
import { forCarUsedTwice, forNoCarSeat, forOverfullCar } from './car-remedies'
import { moveAfter, takeOut } from './edits'
import {
  forGift,
  forHeadCounts,
  forLowCounterpart,
  forNights,
  forNoDiet,
  forNoInterpreter,
  forNoSeat,
  forNoTelephone,
  forSigning,
  forSpouse
} from './people-remedies'
import type { Remedy, Supplies } from './remedy'
import {
  forAfterMidnight,
  forDayWithoutMeal,
  forDayWithoutPause,
  forMissingTransfer,
  forOutsideDates,
  forShortTransfer,
  forUnconfirmed
} from './time-remedies'

/** What one click can do about a finding, the mildest first. Asked only of findings that somebody looks at. */
export function remedies(finding: Finding, visit: Visit, office: Office, supplies: Supplies): readonly Remedy[] {
  switch (finding.kind) {
    case 'person-in-two-places':
      return mildestFirst(
        finding.persons,
        moveAfter(visit, ...finding.items, 0),
        takeOut(visit, finding.items[1], finding.persons)
      )
    case 'place-used-twice':
    case 'driver-used-twice':
      return moveAfter(visit, ...finding.items, 0)
    case 'outside-dates':
      return forOutsideDates(visit, finding)
    case 'after-midnight':
      return forAfterMidnight(visit, finding)
    case 'not-enough-time':
      return [...moveAfter(visit, ...finding.items, finding.needs), ...takeOut(visit, finding.items[1], finding.persons)]
    case 'transfer-missing':
      return forMissingTransfer(visit, office, finding, supplies)
    case 'transfer-too-short':
      return forShortTransfer(visit, finding)
    case 'car-over-capacity':
      return forOverfullCar(visit, office, finding, supplies)
    case 'vehicle-used-twice':
      return forCarUsedTwice(visit, finding)
    case 'without-car-seat':
      return [...forNoCarSeat(visit, office, finding, supplies), ...takeOut(visit, finding.items[0], finding.persons)]
    case 'without-seat':
      return [...forNoSeat(visit, finding), ...takeOut(visit, finding.items[0], finding.persons)]
    case 'nights-differ':
      return forNights(visit, finding)
    case 'no-interpreter':
      return forNoInterpreter(visit, finding)
    case 'counterpart-below':
      return forLowCounterpart(visit, office, finding)
    case 'head-counts-differ':
      return forHeadCounts(visit, finding)
    case 'signing-incomplete':
      return forSigning(visit, finding, supplies)
    case 'gift-missing':
      return forGift(visit, finding)
    case 'diet-unanswered':
      return forNoDiet(finding, visit)
    case 'spouse-without-programme':
      return forSpouse(visit, finding)
    case 'unconfirmed':
      return forUnconfirmed(visit, finding)
    case 'day-without-meal':
      return forDayWithoutMeal(visit, finding, supplies)
    case 'day-without-pause':
      return forDayWithoutPause(visit, office, finding)
    case 'no-telephone':
      return forNoTelephone(visit, finding)
  }
}

/** One person is taken out of an item more easily than an item is moved; several are not. */
function mildestFirst(persons: readonly unknown[], moving: readonly Remedy[], takingOut: readonly Remedy[]): readonly Remedy[] {
  return persons.length === 1 ? [...takingOut, ...moving] : [...moving, ...takingOut]
}
