import type { PersonId, SideId } from '../../base/id'
import type { Person, Visit } from '../../model/visit'
import { inRoman } from '../../rules/in-roman'

export type Delegate = {
  readonly person: Person
  /** `1` for guests, `I` for hosts; absent for those who are not numbered. */
  readonly number?: string
  /** Placed out of courtesy, against rank. */
  readonly moved: boolean
}

/** A view of the visit, and everybody in the order of precedence of the whole, which the view alone does not tell. */
type Ordered = { readonly visit: Visit; readonly order: readonly PersonId[] }

/** The members of a side in order of precedence. */
export function delegation({ visit, order }: Ordered, side: SideId): readonly Delegate[] {
  const host = visit.sides[side]?.role === 'host'
  let counted = 0
  return order.flatMap((id): readonly Delegate[] => {
    const person = visit.people[id]
    if (person?.side !== side) return []
    const moved = person.courtesyOrder !== undefined
    if (person.unnumbered === true) return [{ person, moved }]
    counted += 1
    return [{ person, number: host ? inRoman(counted) : String(counted), moved }]
  })
}

/** Numbers by person over all sides, for lists of those who take part. */
export function delegates(ordered: Ordered): ReadonlyMap<string, Delegate> {
  const found = new Map<string, Delegate>()
  for (const side of Object.values(ordered.visit.sides)) {
    for (const delegate of delegation(ordered, side.id)) found.set(delegate.person.id, delegate)
  }
  return found
}
