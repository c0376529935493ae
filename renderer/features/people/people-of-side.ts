import type { SideId } from '../../../shared/base/id'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office } from '../../../shared/model/office'
import type { Person, Side, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { precedence } from '../../../shared/rules/precedence'

const roles: readonly Side['role'][] = ['guest', 'host', 'third']

/** Sides with guests first, then hosts, then third parties. */
export function sidesInOrder(visit: Visit): readonly Side[] {
  return roles.flatMap((role) => inOrder(visit.sides).filter((side) => side.role === role))
}

/** The people of one side in the order that drives every list, table and car. */
export function peopleOfSide(visit: Visit, side: SideId, office: Office = defaultOffice): readonly Person[] {
  return precedence(visit, side, office)
}
