import type { ParticipantRole, SeatingPlan, Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { peopleOfItem } from '../people-of-item'
import { inListOrder } from '../precedence'
import type { Judgement } from './judgement'

/** Plans at which everybody expected has a chair; at a signing and on a photograph one may stand by. */
const seatsAll: ReadonlySet<string> = new Set(['round', 'long', 'head-table', 'rows', 'talks', 'armchairs'])

/** Those who work around the table. */
const standing: ReadonlySet<ParticipantRole> = new Set(['press', 'security', 'greeter', 'escort', 'assistant', 'responsible'])

/** Items whose plan was made without some of those expected. Whoever has a chair at any plan of the item is seated. */
export function withoutSeat(visit: Visit, { office }: Judgement): readonly Reported[] {
  const found: Reported[] = []
  for (const item of Object.values(visit.items)) {
    if (item.seatingPlans === undefined || item.status === 'cancelled') continue
    const plans = item.seatingPlans.flatMap((id) => visit.seatingPlans[id] ?? [])
    const plan = plans.find((candidate) => seatsEverybody(candidate))
    if (plan === undefined) continue
    const seated = new Set(plans.flatMap(({ seats }) => seats.flatMap(({ person }) => person ?? [])))
    const free = new Set(item.participants.flatMap(({ person, role }) => (standing.has(role) ? [person] : [])))
    const missing = [...peopleOfItem(visit, item)].filter((person) => !seated.has(person) && !free.has(person))
    const persons = inListOrder(visit, office, missing).map(({ id }) => id)
    const [person] = persons
    if (person !== undefined) found.push({ kind: 'without-seat', items: [item.id], person, persons, plan: plan.id })
  }
  return found
}

/** A plan that nobody has begun is not one from which somebody is missing. */
function seatsEverybody({ tables, seats }: SeatingPlan): boolean {
  return tables.some(({ form }) => seatsAll.has(form)) && seats.some(({ person }) => person !== undefined)
}
