import type { PersonId } from '../base/id'
import type { Office } from '../model/office'
import type { Item, ParticipantRole, Person, Visit } from '../model/visit'
import { besidePartners } from './beside-partners'
import { peopleOfItem } from './people-of-item'
import { inListOrder } from './precedence'
import { headsFirst } from './seats/heads-first'
import { rolesAt } from './seats/plan-people'

/** Who stands in line, from its head on, and who is led past it, both by precedence. */
export type ReceivingLine = { readonly receive: readonly PersonId[]; readonly presented: readonly PersonId[] }

/** Those who work while the others greet each other. */
const atWork: ReadonlySet<ParticipantRole> = new Set([
  'interpreter',
  'note-taker',
  'assistant',
  'press',
  'security',
  'responsible',
  'escort'
])

/**
 * The line of an item: hosts receive, the greeters alone where any are named; guests are presented. A spouse stands after
 * the partner. Undefined where one of the two is nobody.
 */
export function receivingLine(visit: Visit, office: Office, item: Item): ReceivingLine | undefined {
  const roles = rolesAt(item)
  const people = inListOrder(visit, office, peopleOfItem(visit, item)).filter(({ id }) => {
    const role = roles.get(id)
    return role === undefined || !atWork.has(role)
  })
  const ofHost = (person: Person) => visit.sides[person.side]?.role === 'host'
  const hosts = people.filter(ofHost)
  const greeters = hosts.filter(({ id }) => roles.get(id) === 'greeter')
  const line = (those: readonly Person[]) => besidePartners(headsFirst(visit, roles, those)).list.map(({ id }) => id)
  const receive = line(greeters.length > 0 ? greeters : hosts)
  const presented = line(people.filter((person) => !ofHost(person)))
  return receive.length === 0 || presented.length === 0 ? undefined : { receive, presented }
}
