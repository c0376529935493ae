import type { Office, RankTable } from '../../../shared/model/office'
import type { Person, Visit } from '../../../shared/model/visit'

export type Rank = RankTable['ranks'][number]

/** The table by which a side is ordered; undefined where the office has none of that name. */
export function rankTableOf(office: Office | undefined, visit: Visit, side: Person['side']): RankTable | undefined {
  const wanted = visit.sides[side]?.rankTable
  return office?.rankTables.find((table) => table.id === wanted)
}

/** A person's rank in the table of the side; undefined for those who are not ranked. */
export function rankOf(office: Office | undefined, visit: Visit, person: Person): Rank | undefined {
  return rankTableOf(office, visit, person.side)?.ranks.find((rank) => rank.code === person.rank)
}
