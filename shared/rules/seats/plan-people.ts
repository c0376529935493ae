import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Item, ParticipantRole, Person, SeatingPlan, Visit } from '../../model/visit'
import { peopleOfItem } from '../people-of-item'
import { inListOrder } from '../precedence'

/** Those who work around the table. At a signing assistants sit at it. */
const aroundTable: ReadonlySet<ParticipantRole> = new Set(['press', 'security', 'greeter', 'escort', 'assistant', 'responsible'])
const aroundSigning: ReadonlySet<ParticipantRole> = new Set(['press', 'security', 'greeter', 'escort', 'responsible'])
const notInPicture: ReadonlySet<ParticipantRole> = new Set(['press', 'security'])

/** Who is to have a place on a plan of an item, in the order of precedence. */
export function expectedAt(visit: Visit, office: Office, plan: SeatingPlan, item: Item): readonly Person[] {
  const forms = new Set(plan.tables.map(({ form }) => form))
  const out = forms.has('photograph') ? notInPicture : forms.has('signing') ? aroundSigning : aroundTable
  const around = new Set(item.participants.flatMap(({ person, role }) => (out.has(role) ? [person] : [])))
  const wanted = [...peopleOfItem(visit, item)].filter((person) => !around.has(person))
  return inListOrder(visit, office, wanted)
}

/** The item that a plan belongs to. */
export function itemOfPlan(visit: Visit, plan: SeatingPlan['id']): Item | undefined {
  return Object.values(visit.items).find((item) => item.seatingPlans?.includes(plan))
}

/** Roles at the item by person; a role that says more than membership goes first. */
export function rolesAt(item: Item): ReadonlyMap<PersonId, ParticipantRole> {
  const roles = new Map<PersonId, ParticipantRole>()
  for (const { person, role } of item.participants) if (role !== 'member' || !roles.has(person)) roles.set(person, role)
  return roles
}
