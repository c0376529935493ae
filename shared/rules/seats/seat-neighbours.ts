import type { Office } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'
import { keyOfChair } from './key-of-chair'
import { profileOfPlan } from './profile-of-plan'
import { besidePairs, seatRows } from './seat-rows'

/** Chairs beside each chair of a plan; those of different tables and rows are never neighbours. */
export function seatNeighbours(office: Office, plan: SeatingPlan): ReadonlyMap<string, readonly string[]> {
  const profile = profileOfPlan(office, plan)
  const beside = new Map<string, string[]>()
  const add = (one: string, other: string) => {
    const list = beside.get(one)
    if (list === undefined) beside.set(one, [other])
    else list.push(other)
  }
  for (const [index, table] of plan.tables.entries()) {
    for (const [first, second] of besidePairs(seatRows(table, profile, plan.tables[index - 1]))) {
      const one = keyOfChair({ table: table.id, position: first })
      const other = keyOfChair({ table: table.id, position: second })
      add(one, other)
      add(other, one)
    }
  }
  return beside
}
