import type { PersonId } from '../../base/id'
import type { Item, SeatingPlan, Side, Visit } from '../../model/visit'
import { besideTable } from '../beside-table'
import type { Reported } from '../finding'
import { peopleOfItem } from '../people-of-item'
import { type Judgement, threshold } from './judgement'

type Counts = Readonly<Record<Side['role'], number>>

/** Talks with more people on one side of the table than on the other: by the seating plan, else by who is expected. */
export function headCountsDiffer(visit: Visit, { office }: Judgement): readonly Reported[] {
  const found: Reported[] = []
  const allowed = threshold(office, 'head-count-difference')
  for (const item of Object.values(visit.items)) {
    if (item.kind !== 'talks' || item.status === 'cancelled') continue
    const people = atTable(visit, item)
    if (people === undefined) continue
    const { guest, host } = count(visit, people)
    if (guest === 0 || host === 0 || Math.abs(guest - host) <= allowed) continue
    found.push({ kind: 'head-counts-differ', items: [item.id], guests: guest, hosts: host })
  }
  return found
}

/** Undefined where a head count says that not everybody is listed. */
function atTable(visit: Visit, item: Item): readonly PersonId[] | undefined {
  const plans = (item.seatingPlans ?? []).flatMap((id) => visit.seatingPlans[id] ?? [])
  const plan = plans.find(({ tables, seats }) => tables[0]?.form === 'talks' && seats.length > 0)
  if (plan !== undefined) return seated(plan)
  if (item.headCount !== undefined) return undefined
  const roles = new Map(item.participants.map(({ person, role }) => [person, role]))
  return [...peopleOfItem(visit, item)].filter((person) => {
    const role = roles.get(person)
    return visit.people[person]?.unnumbered !== true && (role === undefined || !besideTable.has(role))
  })
}

function seated(plan: SeatingPlan): readonly PersonId[] {
  return plan.seats.flatMap(({ person, role }) =>
    person !== undefined && (role === undefined || role === 'principal' || role === 'member') ? [person] : []
  )
}

function count(visit: Visit, people: readonly PersonId[]): Counts {
  const counts = { guest: 0, host: 0, third: 0 }
  for (const id of people) {
    const person = visit.people[id]
    const side = person === undefined ? undefined : visit.sides[person.side]
    if (side !== undefined) counts[side.role] += 1
  }
  return counts
}
