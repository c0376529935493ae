import { useMemo } from 'react'
import type { ItemId, PersonId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'
import { changesForReader } from '../../../shared/rules/changes/changes-between'
import { useContent, useIssues } from '../issues/use-issues'
import { readersOf } from './reader'

export type Concerned = {
  /** Whom what is published brings something new; undefined while nothing was issued to compare with. */
  readonly people: ReadonlySet<PersonId> | undefined
  /** Of the newest issue: the items that differ from what each person holds. */
  readonly changed: ReadonlyMap<PersonId, readonly ItemId[]>
  /** There is an issue before the one that is published, so that changes can be told on paper. */
  readonly compared: boolean
}

/**
 * Whom a version concerns: of the newest issue those who are owed something, of an older one whose events differ from the issue
 * before it, of the draft whose events differ from the newest issue.
 */
export function useConcerned(issue: number | undefined, visit: Visit): Concerned {
  const { issues, owed } = useIssues()
  const newest = issues.at(-1)?.number
  const before = issue === undefined ? newest : issues.filter(({ number }) => number < issue).at(-1)?.number
  const isNewest = issue !== undefined && issue === newest
  const compared = before !== undefined
  const earlier = useContent(isNewest ? undefined : before, visit)
  return useMemo(() => {
    const changed = new Map(isNewest ? owed.flatMap((each) => (each.owes === 'changed' ? [[each.person, each.items]] : [])) : [])
    if (isNewest)
      return { people: new Set(owed.flatMap((each) => (each.owes === 'nothing' ? [] : [each.person]))), changed, compared }
    if (earlier === undefined || !('visit' in earlier)) return { people: undefined, changed, compared }
    const people = readersOf(visit).flatMap(({ person, language }) =>
      changesForReader(earlier.visit, visit, { kind: 'person', person }, language).length === 0 ? [] : [person.id]
    )
    return { people: new Set(people), changed, compared }
  }, [isNewest, owed, earlier, visit, compared])
}
