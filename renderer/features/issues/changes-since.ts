import type { Visit } from '../../../shared/model/visit'
import type { VersionChange } from '../../../shared/rules/changes/change'
import { changesBetween } from '../../../shared/rules/changes/changes-between'
import type { IssuesState } from './issues-of-visit'

const kept = new WeakMap<Visit, { readonly issued: Visit; readonly changes: readonly VersionChange[] }>()

/** What lies between the newest issue and the draft; undefined until its content is here. Reckoned once for all who show it. */
export function changesSince(
  { issues, contents }: Pick<IssuesState, 'issues' | 'contents'>,
  draft: Visit
): readonly VersionChange[] | undefined {
  const newest = issues.at(-1)
  const content = newest && contents.get(newest.number)
  if (content === undefined || !('visit' in content)) return undefined
  const before = kept.get(draft)
  if (before?.issued === content.visit) return before.changes
  const changes = changesBetween(content.visit, draft)
  kept.set(draft, { issued: content.visit, changes })
  return changes
}
