import type { Visit } from '../../../shared/model/visit'
import { changesBetween } from '../../../shared/rules/changes/changes-between'
import type { IssuesState } from './issues-of-visit'

/** How many entries lie between the newest issue and the draft; undefined until its content is here. */
export function changesSince({ issues, contents }: Pick<IssuesState, 'issues' | 'contents'>, draft: Visit): number | undefined {
  const newest = issues.at(-1)
  const content = newest && contents.get(newest.number)
  return content !== undefined && 'visit' in content ? changesBetween(content.visit, draft).length : undefined
}
