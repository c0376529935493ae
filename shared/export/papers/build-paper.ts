import { unreachable } from '../../base/unreachable'
import { briefingBook } from './briefing-book/briefing-book'
import type { BuiltPaper } from './built-paper'
import { carPlan } from './cars/car-plan'
import { columnSheet } from './cars/column-sheet'
import { driverSheet } from './cars/driver-sheet'
import { guestProgramme } from './guest-programme'
import type { PaperWish } from './paper-wish'
import { placeCards } from './plans/place-cards'
import { seatCard } from './plans/seat-card'
import { seatingPlans } from './plans/seating-plans'
import { tableList } from './plans/table-list'
import type { PaperDefinition } from './setting/paper-definition'
import { refit } from './setting/refit'
import { arrivals } from './sheets/arrivals'
import { changeSheet } from './sheets/change-sheet'
import { contactSheet } from './sheets/contact-sheet'
import { delegationList } from './sheets/delegation-list'
import { factsSheet } from './sheets/facts-sheet'
import { giftRegister } from './sheets/gift-register'
import { minuteScenario } from './sheets/minute-scenario'
import { outcomesSheet } from './sheets/outcomes-sheet'
import { personalProgramme } from './sheets/personal-programme'
import { pocketCard } from './sheets/pocket-card'
import { qrSheet } from './sheets/qr-sheet'
import { roomsSheet } from './sheets/rooms-sheet'
import { workingProgramme } from './sheets/working-programme'

/** The definition of the paper that is wished for, and what should be known of its texts. */
export function buildPaper(wish: PaperWish): BuiltPaper {
  const { definition, notices } = built(wish)
  // Cards are cut by the millimetre, whatever the sheet.
  const refitted = wish.paper === 'place-cards' ? definition : refit(definition, wish.setting)
  const replaces = wish.setting?.pages === 'changed' && wish.paper !== 'change-sheet' ? earlierPaper(wish) : undefined
  return { definition: replaces === undefined ? refitted : { ...refitted, replaces }, notices }
}

/** The paper as it was in the earlier issue, with no marks of its own. */
function earlierPaper({ earlier, ...wish }: PaperWish): PaperDefinition | undefined {
  if (earlier === undefined) return undefined
  const { visit, number: issue, at } = earlier
  return refit(built({ ...wish, visit, issue, at }).definition, wish.setting)
}

function built(wish: PaperWish): BuiltPaper {
  switch (wish.paper) {
    case 'guest-programme':
      return guestProgramme(wish)
    case 'briefing-book':
      return briefingBook(wish)
    case 'working-programme':
      return workingProgramme(wish)
    case 'personal-programme':
      return personalProgramme(wish)
    case 'pocket-card':
      return pocketCard(wish)
    case 'qr-sheet':
      return qrSheet(wish)
    case 'delegation-list':
      return delegationList(wish)
    case 'contacts':
      return contactSheet(wish)
    case 'change-sheet':
      return changeSheet(wish)
    case 'arrivals':
      return arrivals(wish)
    case 'car-plan':
      return carPlan(wish)
    case 'column-sheet':
      return columnSheet(wish)
    case 'driver-sheet':
      return driverSheet(wish)
    case 'rooms':
      return roomsSheet(wish)
    case 'scenario':
      return minuteScenario(wish)
    case 'seating':
      return seatingPlans(wish)
    case 'place-cards':
      return placeCards(wish)
    case 'table-list':
      return tableList(wish)
    case 'seat-card':
      return seatCard(wish)
    case 'outcomes':
      return outcomesSheet(wish)
    case 'gifts':
      return giftRegister(wish)
    case 'facts':
      return factsSheet(wish)
    default:
      return unreachable(wish.paper)
  }
}
