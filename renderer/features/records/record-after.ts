import type { Collection, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'

type Ordered = { readonly id: string; readonly order: string }

/**
 * The record before which `id` stands when it is put last in its list: the one that follows the list's last record in the
 * whole collection. Undefined where the list ends the collection.
 */
export function recordAfter(visit: Visit, collection: Collection, list: readonly string[], id: string): string | undefined {
  const ids = inOrder(visit[collection] as Readonly<Record<string, Ordered>>)
    .map((record) => record.id)
    .filter((other) => other !== id)
  const last = list.findLast((other) => other !== id)
  return last === undefined ? undefined : ids[ids.indexOf(last) + 1]
}
