import type { Office, RankTable } from '../model/office'
import type { Person, Visit } from '../model/visit'

export type Rank = RankTable['ranks'][number]

/** A person's rank in the table of the side, or in another table that has it: a side may bring its enterprises along. */
export function rankOf(office: Office | undefined, visit: Visit, person: Person): Rank | undefined {
  if (person.rank === undefined) return undefined
  const own = rankTableOf(office, visit, person.side)
  const tables = [...(own === undefined ? [] : [own]), ...(office?.rankTables ?? [])]
  for (const { ranks } of tables) {
    const found = ranks.find(({ code }) => code === person.rank)
    if (found !== undefined) return found
  }
  return undefined
}

/** The table by which a side is ordered; undefined where the office has none of that name. */
export function rankTableOf(office: Office | undefined, visit: Visit, side: Person['side']): RankTable | undefined {
  const wanted = visit.sides[side]?.rankTable
  return office?.rankTables.find((table) => table.id === wanted)
}
