import type { StorageRefusal } from '../../../shared/backend/contract'
import type { PublishSource } from '../../../shared/backend/publishing'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { EarlierIssue } from '../../../shared/export/papers/paper-wish'
import type { Visit } from '../../../shared/model/visit'
import type { BackendParts } from '../backend-ports'
import { type IssueSource, issueSource, newestIssue, published } from './issue-source'

/** `newest` is that of a draft, against which its changes are told. */
export type Source = { readonly visit: Visit; readonly issue?: IssueSource; readonly newest?: EarlierIssue | undefined }

/** What is published: the draft as it was last saved, or an issue. */
export async function sourceOf(
  store: BackendParts['store'],
  id: VisitId,
  source: PublishSource = 'draft'
): Promise<Result<Source, StorageRefusal>> {
  const opened = await store.open(id)
  if (!opened.ok) return opened
  if (source === 'draft') {
    const numbers = await store.issues.list(id)
    const last = numbers.ok ? numbers.value.issues.at(-1)?.number : undefined
    const issue = last === undefined ? undefined : await store.issues.open(id, last)
    return done({ visit: opened.value.visit, ...(issue?.ok === true ? { newest: newestIssue([issue.value]) } : {}) })
  }
  const wanted = await store.issues.open(id, source.issue)
  if (!wanted.ok) return wanted
  const listed = await store.issues.list(id)
  if (!listed.ok) return listed
  // Calendars count from the first issue: without one of them their numbers would fall.
  const lost = listed.value.damaged.find((number) => number < source.issue)
  if (lost !== undefined) return refused({ kind: 'damaged-issue', id, number: lost })
  const issues = await store.issues.all(id)
  if (!issues.ok) return issues
  const found = issueSource(opened.value.visit, issues.value, source.issue)
  if (!found.ok) return refused({ ...found.refusal, id })
  return done({ visit: published(found.value).visit, issue: found.value })
}
