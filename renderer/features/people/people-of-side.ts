import type { SideId } from '../../../shared/base/id'
import type { Person, Side, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'

const roles: readonly Side['role'][] = ['guest', 'host', 'third']

/** Sides with guests first, then hosts, then third parties. */
export function sidesInOrder(visit: Visit): readonly Side[] {
  return roles.flatMap((role) => inOrder(visit.sides).filter((side) => side.role === role))
}

/** The people of one side in the order that drives every list, table and car. */
export function peopleOfSide(visit: Visit, side: SideId): readonly Person[] {
  return inOrder(visit.people).filter((person) => person.side === side)
}
