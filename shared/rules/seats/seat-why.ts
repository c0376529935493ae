import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, SeatingPlan, Visit } from '../../model/visit'
import { inListOrder } from '../precedence'
import { keyOfChair } from './key-of-chair'
import { type Placed, placeSeats, slotsOfPlan } from './place-seats'
import { rolesAt } from './plan-people'
import type { MoveReason } from './repair-seats'
import type { Hand, SeatSlot } from './seat-slots'

/** Why somebody sits on a chair, as facts to word. */
export type SeatWhy =
  | { readonly kind: 'fixed'; readonly reason?: string }
  /** Not where the rule puts this person; `due` is who is due on the chair. */
  | { readonly kind: 'hand'; readonly due?: PersonId; readonly rule?: SeatSlot }
  | { readonly kind: 'interpreter' | 'note-taker' | 'assistant' }
  | { readonly kind: 'spouse'; readonly partner: PersonId; readonly hand: Hand }
  | { readonly kind: 'moved'; readonly reason: MoveReason }
  /** Number of the side at this plan, and where that number sits. */
  | { readonly kind: 'rank'; readonly number: number; readonly hand: Hand; readonly head?: PersonId }

/** Why the person sits there, against the plan as the rule makes it. */
export function seatWhy(
  visit: Visit,
  office: Office,
  plan: SeatingPlan,
  item: Item,
  id: PersonId,
  ruled: Placed = placeSeats(visit, office, plan, item)
): SeatWhy | undefined {
  const own = plan.seats.find(({ person }) => person === id)
  const person = visit.people[id]
  if (own === undefined || person === undefined) return undefined
  const key = keyOfChair(own)
  const fixed = plan.constraints.find((constraint) => constraint.kind === 'fixed' && constraint.person === id)
  if (fixed?.kind === 'fixed' && keyOfChair(fixed) === key) {
    return { kind: 'fixed', ...(fixed.reason === undefined ? {} : { reason: fixed.reason }) }
  }
  const slots = slotsOfPlan(office, plan)
  const rule = ruled.seats.find((seat) => seat.person === id)
  if (rule === undefined || keyOfChair(rule) !== key) {
    const due = ruled.seats.find((seat) => keyOfChair(seat) === key)?.person
    const slot = rule === undefined ? undefined : slots.find((one) => keyOfChair(one) === keyOfChair(rule))
    return { kind: 'hand', ...(due === undefined ? {} : { due }), ...(slot === undefined ? {} : { rule: slot }) }
  }
  const reason = ruled.moved.get(id)
  if (reason !== undefined) return { kind: 'moved', reason }
  const role = rolesAt(item).get(id)
  if (role === 'interpreter' || role === 'note-taker' || role === 'assistant') return { kind: role }
  const hand = slots.find((one) => keyOfChair(one) === key)?.hand ?? 'table'
  const partner = person.spouseOf
  if (partner !== undefined && plan.seats.some((seat) => seat.person === partner)) return { kind: 'spouse', partner, hand }
  const members = inListOrder(
    visit,
    office,
    ruled.seats.flatMap((seat) =>
      seat.side === person.side && isMember(seat.role) && seat.person !== undefined ? [seat.person] : []
    )
  )
  const head = ruled.seats.find((seat) => seat.side === person.side && seat.role === 'principal')?.person
  const number = members.findIndex((member) => member.id === id) + 1
  return { kind: 'rank', number, hand, ...(head === undefined || head === id ? {} : { head }) }
}

function isMember(role: string | undefined): boolean {
  return role === 'principal' || role === 'member'
}
