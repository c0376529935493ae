import { generateKeyBetween } from 'fractional-indexing'
import type { OrderKey, PersonId } from '../base/id'
import type { Office } from '../model/office'
import type { Person, Visit } from '../model/visit'
import { inOrder } from '../rules/item-order'
import { keysOfRule, precedence } from '../rules/precedence'
import { apply } from './apply'
import type { Command } from './command'

type Reason = Pick<NonNullable<Person['courtesyOrder']>, 'reason' | 'by' | 'on'>

/**
 * Puts a person before another of the same side, or last. Among those whom no rule tells apart the order key alone says
 * it, and where the rule puts the person there anyhow an earlier courtesy falls away; everywhere else it is a courtesy,
 * which keeps its reason. Undefined where the person stands there already.
 */
export function placeInList(
  visit: Visit,
  office: Office,
  id: PersonId,
  before: PersonId | undefined,
  reason: Reason = { reason: {} }
): Command | undefined {
  const person = visit.people[id]
  if (person === undefined || id === before) return undefined
  const now = precedence(visit, person.side, office)
  const others = now.filter((other) => other.id !== id)
  const found = before === undefined ? -1 : others.findIndex((other) => other.id === before)
  const at = found < 0 ? others.length : found
  const wanted = [...others.slice(0, at), person, ...others.slice(at)]
  if (wanted.every((other, index) => other.id === now[index]?.id)) return undefined
  const plain: Command = { kind: 'edit', collection: 'people', id, changes: { courtesyOrder: undefined } }
  const byHand = reorderAfter(visit, id, others[at - 1]?.id, others[at]?.id)
  const mild: readonly Command[] = [
    plain,
    byHand,
    ...(person.courtesyOrder === undefined ? [] : [{ kind: 'together', commands: [plain, byHand] } as const])
  ]
  const enough = mild.find((command) => standsSo(visit, office, command, wanted))
  if (enough !== undefined) return enough
  const kept = person.courtesyOrder
  const order = courtesyKey(others, at)
  if (order === undefined) return byHand
  const courtesyOrder = { ...reason, ...(kept ?? {}), order }
  return { kind: 'edit', collection: 'people', id, changes: { courtesyOrder } }
}

/** Takes all courtesies of a side back, so that the rule alone orders it. */
export function orderByRule(visit: Visit, side: Person['side']): Command {
  const raised = inOrder(visit.people).filter((person) => person.side === side && person.courtesyOrder !== undefined)
  return {
    kind: 'together',
    commands: raised.map(({ id }) => ({ kind: 'edit', collection: 'people', id, changes: { courtesyOrder: undefined } }))
  }
}

function standsSo(visit: Visit, office: Office, command: Command, wanted: readonly Person[]): boolean {
  const applied = apply(visit, command)
  const [first] = wanted
  if (!applied.ok || first === undefined) return false
  const list = precedence(applied.value.visit, first.side, office)
  return list.every((person, index) => person.id === wanted[index]?.id)
}

/** Behind the one above on the list of all sides, so that no other side's order changes. */
function reorderAfter(visit: Visit, id: PersonId, above: PersonId | undefined, below: PersonId | undefined): Command {
  const all = inOrder(visit.people).filter((person) => person.id !== id)
  const next = above === undefined ? below : all[all.findIndex((person) => person.id === above) + 1]?.id
  return { kind: 'reorder', collection: 'people', id, ...(next === undefined ? {} : { before: next }) }
}

/** A key with as many keys of the rule before it as people of the rule stand before the place, and between the courtesies there. */
function courtesyKey(others: readonly Person[], at: number): OrderKey | undefined {
  const keys = keysOfRule(others)
  const ahead = others.slice(0, at).filter(({ courtesyOrder }) => courtesyOrder === undefined).length
  const [above, below] = [others[at - 1]?.courtesyOrder?.order, others[at]?.courtesyOrder?.order]
  try {
    return generateKeyBetween(above ?? keys[ahead - 1] ?? null, below ?? keys[ahead] ?? null) as OrderKey
  } catch {
    return undefined
  }
}
