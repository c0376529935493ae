import type { SideId } from '../../base/id'
import type { Person, Visit } from '../../model/visit'

export type Delegate = {
  readonly person: Person
  /** `1` for guests, `I` for hosts; absent for those who are not numbered. */
  readonly number?: string
  /** Placed out of courtesy, against rank. */
  readonly moved: boolean
}

/** The members of a side in order of precedence: by their keys, a place given out of courtesy before all. */
export function delegation(visit: Visit, side: SideId): readonly Delegate[] {
  const host = visit.sides[side]?.role === 'host'
  const members = Object.values(visit.people)
    .filter((person) => person.side === side)
    .sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.order, b.order) || compare(a.id, b.id))
  let counted = 0
  return members.map((person) => {
    const moved = person.courtesyOrder !== undefined
    if (person.unnumbered === true) return { person, moved }
    counted += 1
    return { person, number: host ? roman(counted) : String(counted), moved }
  })
}

/** Numbers by person over all sides, for lists of those who take part. */
export function delegates(visit: Visit): ReadonlyMap<string, Delegate> {
  const found = new Map<string, Delegate>()
  for (const side of Object.values(visit.sides)) {
    for (const delegate of delegation(visit, side.id)) found.set(delegate.person.id, delegate)
  }
  return found
}

function keyOf(person: Person): string {
  return person.courtesyOrder?.order ?? person.order
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function roman(value: number): string {
  const signs = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ] as const
  let [rest, text] = [value, '']
  for (const [size, sign] of signs) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}
