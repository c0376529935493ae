import type { ItemChange } from '../../../shared/rules/changes/change'

type Folded = {
  readonly single: readonly ItemChange[]
  readonly alike: readonly (readonly [ItemChange, ...ItemChange[]])[]
}

/** So many entries about the same people are one matter. */
const few = 3

/** Entries of which nothing is told but who joined or left, gathered where it is the same people in several items. */
export function folded(changes: readonly ItemChange[]): Folded {
  const groups = new Map<string, [ItemChange, ...ItemChange[]]>()
  for (const change of changes) {
    if (change.kinds.join() !== 'people' || change.joined.length + change.left.length === 0) continue
    const key = JSON.stringify([change.joined, change.left])
    const before = groups.get(key)
    if (before === undefined) groups.set(key, [change])
    else before.push(change)
  }
  const alike = [...groups.values()].filter((group) => group.length > few)
  const gathered = new Set(alike.flat())
  return { single: changes.filter((change) => !gathered.has(change)), alike }
}
