import type { Person } from '../../../shared/model/visit'

/** What the order is made of, in the order in which it is asked; the first that tells two people apart decides. */
export type Ground = 'rank' | 'in-post' | 'alphabet' | 'courtesy'

export type Why = {
  readonly decides: Ground | undefined
  /** Stands before somebody whom the rule puts first, or after somebody whom it puts behind. */
  readonly againstRule: boolean
  /** Neighbours on the list with the same rank. */
  readonly sameRank: readonly Person[]
}

type Ranked = { readonly person: Person; readonly level: number | undefined; readonly name: string }

/**
 * Why a person stands at a place of the list: against the neighbours, rank decides, then the date in post, then the alphabet;
 * a recorded courtesy goes before them all.
 */
export function whyHere(list: readonly Ranked[], id: string, compareNames: (a: string, b: string) => number): Why {
  const at = list.findIndex((entry) => entry.person.id === id)
  const own = list[at]
  if (own === undefined) return { decides: undefined, againstRule: false, sameRank: [] }
  const above = list[at - 1]
  const below = list[at + 1]
  const upper = above === undefined ? undefined : compare(above, own, compareNames)
  const lower = below === undefined ? undefined : compare(own, below, compareNames)
  const sameRank = list.filter((entry) => entry !== own && own.level !== undefined && entry.level === own.level)
  const courtesy = own.person.courtesyOrder !== undefined
  const decided = upper ?? lower
  return {
    decides: courtesy ? 'courtesy' : decided?.ground,
    againstRule: !courtesy && [upper, lower].some((judged) => judged !== undefined && judged.order > 0),
    sameRank: sameRank.map((entry) => entry.person)
  }
}

/** Negative where the first stands rightly before the second, and what says so. */
function compare(
  first: Ranked,
  second: Ranked,
  compareNames: (a: string, b: string) => number
): { readonly ground: Ground; readonly order: number } | undefined {
  // Courtesy shown to a neighbour explains this place as well.
  if (first.person.courtesyOrder !== undefined || second.person.courtesyOrder !== undefined) return undefined
  if (first.level !== second.level) {
    return { ground: 'rank', order: (first.level ?? Number.POSITIVE_INFINITY) - (second.level ?? Number.POSITIVE_INFINITY) }
  }
  const [since, later] = [first.person.inPostSince, second.person.inPostSince]
  if (since !== undefined && later !== undefined && since !== later) return { ground: 'in-post', order: since < later ? -1 : 1 }
  if (Object.keys(first.person.names).length === 0 || Object.keys(second.person.names).length === 0) return undefined
  return { ground: 'alphabet', order: compareNames(first.name, second.name) }
}
