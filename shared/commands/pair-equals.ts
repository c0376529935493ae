import type { Office } from '../model/office'
import type { Person, Visit } from '../model/visit'
import { inListOrder } from '../rules/precedence'
import { rankOf } from '../rules/rank-of'
import type { Command } from './command'

/** Pairs every guest without a counterpart with the first host of the same level who has none; undefined where nobody is. */
export function pairEquals(visit: Visit, office: Office): Command | undefined {
  const people = inListOrder(
    visit,
    office,
    Object.values(visit.people).map(({ id }) => id)
  )
  const paired = new Set(people.flatMap(({ id, counterpart }) => (counterpart === undefined ? [] : [id, counterpart])))
  const isGuest = (person: Person) => visit.sides[person.side]?.role === 'guest'
  const level = (person: Person) => rankOf(office, visit, person)?.level
  const commands: Command[] = []
  for (const guest of people) {
    if (!isGuest(guest) || paired.has(guest.id) || level(guest) === undefined) continue
    const host = people.find((other) => !isGuest(other) && !paired.has(other.id) && level(other) === level(guest))
    if (host === undefined) continue
    for (const id of [guest.id, host.id]) paired.add(id)
    commands.push(
      { kind: 'edit', collection: 'people', id: guest.id, changes: { counterpart: host.id } },
      { kind: 'edit', collection: 'people', id: host.id, changes: { counterpart: guest.id } }
    )
  }
  return commands.length === 0 ? undefined : { kind: 'together', commands }
}
