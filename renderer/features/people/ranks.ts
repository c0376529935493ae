import type { Office, RankTable } from '../../../shared/model/office'
import type { Person, Visit } from '../../../shared/model/visit'

export type Rank = RankTable['ranks'][number]

/** The table by which a side is ordered; undefined where the office has none of that name. */
export function rankTableOf(office: Office | undefined, visit: Visit, side: Person['side']): RankTable | undefined {
  const wanted = visit.sides[side]?.rankTable
  return office?.rankTables.find((table) => table.id === wanted)
}

/** A person's rank in the table of the side, or in another table that has it: a side may bring its enterprises along. */
export function rankOf(office: Office | undefined, visit: Visit, person: Person): Rank | undefined {
  const own = rankTableOf(office, visit, person.side)
  const tables = [...(own === undefined ? [] : [own]), ...(office?.rankTables ?? [])]
  return tables.flatMap((table) => table.ranks).find((rank) => rank.code === person.rank)
}

/** A code that no table knows, as words: `deputy-head` is `Deputy head`. */
export function spokenCode(code: string): string {
  const words = code.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
