import { generateKeyBetween } from 'fractional-indexing'
import type { OrderKey } from '../../../shared/base/id'
import { inOrder } from '../../../shared/rules/item-order'

type Entry = { readonly id: string; readonly order: OrderKey }

/** The list with one entry moved by one place among the others. */
export function movedBy<Kind extends Entry>(entries: readonly Kind[], id: string, step: -1 | 1): readonly Kind[] {
  const ordered = inOrder(entries)
  const at = ordered.findIndex((entry) => entry.id === id)
  const others = ordered.filter((entry) => entry.id !== id)
  const to = at + step
  if (at < 0 || to < 0 || to > others.length) return entries
  const order = keyBetween(others[to - 1]?.order, others[to]?.order)
  return entries.map((entry) => (entry.id === id ? { ...entry, order } : entry))
}

/** An order key after all entries. */
export function lastKey(entries: readonly Entry[]): OrderKey {
  return keyBetween(inOrder(entries).at(-1)?.order, undefined)
}

function keyBetween(before: OrderKey | undefined, after: OrderKey | undefined): OrderKey {
  return generateKeyBetween(before ?? null, after ?? null) as OrderKey
}
