import type { PersonId } from '../base/id'
import type { LocalizedText } from '../base/localized-text'
import type { WallDate } from '../base/wall-time'
import type { Person, Visit } from '../model/visit'
import { levelOf } from './findings/counterpart-below'
import { inOrder } from './item-order'
import { type Ground, judge, type Rule } from './precedence'

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
  /** Before somebody whom the rule puts first, or after somebody whom it puts behind, and no courtesy recorded. */
  readonly againstRule: boolean
}

/** Against the neighbours on the list, rank decides, then the date in post, then the alphabet; a recorded courtesy goes before them all. */
export function whyHere(visit: Visit, rule: Rule, id: PersonId): WhyHere {
  const own = visit.people[id]
  if (own === undefined) return { sameLevel: [], againstRule: false }
  const list = inOrder(visit.people).filter(({ side }) => side === own.side)
  const at = list.findIndex((person) => person.id === id)
  const [above, below] = [list[at - 1], list[at + 1]]
  const level = levelOf(rule.office, visit, own)
  const same = (other: Person | undefined) =>
    other !== undefined && level !== undefined && levelOf(rule.office, visit, other) === level
  // Courtesy shown to a neighbour explains this place as well.
  const judged = (first: Person | undefined, second: Person | undefined) =>
    first === undefined || second === undefined || first.courtesyOrder !== undefined || second.courtesyOrder !== undefined
      ? undefined
      : judge(visit, rule, first, second)
  const [upper, lower] = [judged(above, own), judged(own, below)]
  const courtesy = own.courtesyOrder
  // Between two of the same level the finer ground is the one that put this person here.
  const finest = [upper, lower].find((one) => one !== undefined && one.ground !== 'rank') ?? upper ?? lower
  const decides = courtesy !== undefined ? 'courtesy' : finest?.ground
  const rank = rankName(visit, rule, own)
  return {
    ...(rank === undefined ? {} : { rank }),
    ...(level === undefined ? {} : { level }),
    sameLevel: list.filter((other) => other.id !== id && same(other)).map((other) => other.id),
    ...(own.inPostSince === undefined ? {} : { since: own.inPostSince }),
    ...(above !== undefined && same(above) ? { above: neighbour(above) } : {}),
    ...(below !== undefined && same(below) ? { below: neighbour(below) } : {}),
    ...(courtesy === undefined ? {} : { courtesy }),
    ...(decides === undefined ? {} : { decides }),
    againstRule: courtesy === undefined && [upper, lower].some((one) => one !== undefined && one.order > 0)
  }
}

function neighbour({ id, inPostSince }: Person) {
  return inPostSince === undefined ? { person: id } : { person: id, since: inPostSince }
}

function rankName(visit: Visit, { office }: Rule, person: Person): LocalizedText | undefined {
  const table = office.rankTables.find(({ id }) => id === visit.sides[person.side]?.rankTable)
  return table?.ranks.find(({ code }) => code === person.rank)?.name
}
