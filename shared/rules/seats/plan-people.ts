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
  const roles = new Map<PersonId, ParticipantRole[]>()
  for (const { person, role } of item.participants) roles.set(person, [...(roles.get(person) ?? []), role])
  // Whoever has a second role at the table sits at it.
  const wanted = [...peopleOfItem(visit, item)].filter((person) => !(roles.get(person)?.every((role) => out.has(role)) ?? false))
  return inListOrder(visit, office, wanted)
}

/** The item that a plan belongs to. */
export function itemOfPlan(visit: Visit, plan: SeatingPlan['id']): Item | undefined {
  return Object.values(visit.items).find((item) => item.seatingPlans?.includes(plan))
}

const weighty: readonly ParticipantRole[] = ['signatory', 'head', 'interpreter', 'note-taker', 'assistant']

/** Roles at the item by person; one that says where somebody sits goes before the others. */
export function rolesAt(item: Item): ReadonlyMap<PersonId, ParticipantRole> {
  const roles = new Map<PersonId, ParticipantRole>()
  for (const { person, role } of item.participants) {
    const before = roles.get(person)
    if (before === undefined || (!weighty.includes(before) && weighty.includes(role))) roles.set(person, role)
  }
  return roles
}
