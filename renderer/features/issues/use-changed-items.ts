import { useDeferredValue, useMemo } from 'react'
import type { ItemId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'
import { useSame } from '../../ui/use-stable'
import { changesSince } from './changes-since'
import { useIssues } from './use-issues'

/** Items that are otherwise, or not at all, in the newest issue, each with the number of that issue; nobody before the first one. */
export function useChangedItems(present: Visit): ReadonlyMap<ItemId, number> {
  // The marks follow a moment after the change itself is on the screen.
  const visit = useDeferredValue(present)
  const { issues, contents } = useIssues()
  const newest = issues.at(-1)?.number
  const changed = useMemo(() => {
    const changes = newest === undefined ? [] : (changesSince({ issues, contents }, visit) ?? [])
    return new Map(changes.flatMap((change) => (change.kind === 'item' && newest !== undefined ? [[change.item, newest]] : [])))
  }, [issues, contents, newest, visit])
  return useSame(changed, sameMarks)
}

function sameMarks(before: ReadonlyMap<ItemId, number>, now: ReadonlyMap<ItemId, number>): boolean {
  return before.size === now.size && [...now].every(([id, number]) => before.get(id) === number)
}
