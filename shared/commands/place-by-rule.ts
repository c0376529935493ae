import type { PersonId, SideId } from '../base/id'
import type { Person, Visit } from '../model/visit'
import { inOrder } from '../rules/item-order'
import { judge, precedence, type Rule } from '../rules/precedence'
import type { Changes, Command } from './command'

/**
 * Changes a person and moves that person alone to where rank, date in post and alphabet put the changed one; everybody
 * else stays. Lists, tables and cars follow, since all read the same order. Whoever was placed by courtesy stays there.
 */
export function placeByRule(visit: Visit, rule: Rule, id: PersonId, changes: Changes<Omit<Person, 'id'>>): Command {
  const edit = { kind: 'edit', collection: 'people', id, changes } as const
  const before = visit.people[id]
  if (before === undefined || before.courtesyOrder !== undefined) return edit
  const person = { ...before, ...changes } as Person
  const changed = { ...visit, people: { ...visit.people, [id]: person } }
  const side = inOrder(visit.people).filter((other) => other.side === person.side)
  const others = side.filter((other) => other.id !== id)
  const next = others.find((other) => other.courtesyOrder === undefined && judge(changed, rule, person, other).order < 0)
  const now = side[side.findIndex((other) => other.id === id) + 1]
  if (next === now) return edit
  const reorder = { kind: 'reorder', collection: 'people', id, ...(next === undefined ? {} : { before: next.id }) } as const
  return { kind: 'together', commands: [edit, reorder] }
}

/** Puts a whole side in the order of the rule, in one step. The keys stay, the people change places among them. */
export function orderByRule(visit: Visit, rule: Rule, side: SideId): Command {
  const keys = inOrder(visit.people)
    .filter((person) => person.side === side)
    .map(({ order }) => order)
  const commands = precedence(visit, side, rule).flatMap(({ id, order }, index): readonly Command[] => {
    const key = keys[index]
    return key === undefined || key === order ? [] : [{ kind: 'edit', collection: 'people', id, changes: { order: key } }]
  })
  return { kind: 'together', commands }
}
