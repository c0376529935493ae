import type { PersonId, SideId } from '../base/id'
import type { Office } from '../model/office'
import type { Item, Side, Visit } from '../model/visit'
import { inOrder } from './item-order'
import { inListOrder } from './precedence'

/** One copy of what is signed, and who signs it one after the other. */
export type SignedCopy = { readonly side: SideId; readonly people: readonly PersonId[] }

const ofCopies: readonly Side['role'][] = ['host', 'guest', 'third']

/**
 * Who signs in which order: each side keeps a copy and signs it first, its signatories by precedence, then the others
 * (alternat). The copy of the hosts comes first; empty where nobody signs.
 */
export function signatureOrder(visit: Visit, office: Office, item: Item): readonly SignedCopy[] {
  const signing = item.participants.flatMap(({ person, role }) => (role === 'signatory' ? [person] : []))
  const people = inListOrder(visit, office, signing)
  return [...inOrder(visit.sides)]
    .sort((a, b) => ofCopies.indexOf(a.role) - ofCopies.indexOf(b.role))
    .flatMap(({ id }) => {
      const own = people.filter(({ side }) => side === id)
      const others = people.filter(({ side }) => side !== id)
      return own.length === 0 ? [] : [{ side: id, people: [...own, ...others].map((person) => person.id) }]
    })
}
