import type { PersonId } from '../base/id'
import { type LocalizedText, readText } from '../base/localized-text'
import type { WallDate } from '../base/wall-time'
import type { Office } from '../model/office'
import type { Person, Visit } from '../model/visit'
import { type Ground, judge, precedence } from './precedence'
import { rankOf } from './rank-of'

/** Why a person stands at a place of the list, as facts: each ground with what it says, and the one that decides. */
export type WhyHere = {
  readonly rank?: LocalizedText
  readonly level?: number
  /** Others of the side with the same level, in the order of the list. */
  readonly sameLevel: readonly PersonId[]
  readonly since?: WallDate
  /** Neighbours of the same level, with the dates by which they were compared. */
  readonly above?: { readonly person: PersonId; readonly since?: WallDate }
  readonly below?: { readonly person: PersonId; readonly since?: WallDate }
  readonly courtesy?: NonNullable<Person['courtesyOrder']>
  readonly decides?: Ground
  /** Placed by hand before somebody whom the rule puts first, and nobody wrote why. */
  readonly reasonMissing: boolean
}

/** Against the neighbours on the list, rank decides, then the date in post, then the alphabet; a recorded courtesy goes before them all. */
export function whyHere(visit: Visit, office: Office, id: PersonId): WhyHere {
  const own = visit.people[id]
  if (own === undefined) return { sameLevel: [], reasonMissing: false }
  const list = precedence(visit, own.side, office)
  const at = list.findIndex((person) => person.id === id)
  const [above, below] = [list[at - 1], list[at + 1]]
  const rank = rankOf(office, visit, own)
  const level = rank?.level
  const same = (other: Person | undefined) =>
    other !== undefined && level !== undefined && rankOf(office, visit, other)?.level === level
  // Courtesy shown to a neighbour explains this place as well.
  const judged = (first: Person | undefined, second: Person | undefined) =>
    first === undefined || second === undefined || first.courtesyOrder !== undefined || second.courtesyOrder !== undefined
      ? undefined
      : judge(visit, office, first, second)
  const [upper, lower] = [judged(above, own), judged(own, below)]
  const courtesy = own.courtesyOrder
  // Between two of the same level the finer ground is the one that put this person here.
  const finest = [upper, lower].find((one) => one !== undefined && one.ground !== 'rank') ?? upper ?? lower
  const decides = courtesy !== undefined ? 'courtesy' : finest?.ground
  return {
    ...(rank === undefined ? {} : { rank: rank.name, level: rank.level }),
    sameLevel: list.filter((other) => other.id !== id && same(other)).map((other) => other.id),
    ...(own.inPostSince === undefined ? {} : { since: own.inPostSince }),
    ...(above !== undefined && same(above) ? { above: neighbour(above) } : {}),
    ...(below !== undefined && same(below) ? { below: neighbour(below) } : {}),
    ...(courtesy === undefined ? {} : { courtesy }),
    ...(decides === undefined ? {} : { decides }),
    reasonMissing: courtesy !== undefined && readText(courtesy.reason, 'en') === undefined
  }
}

function neighbour({ id, inPostSince }: Person) {
  return inPostSince === undefined ? { person: id } : { person: id, since: inPostSince }
}
