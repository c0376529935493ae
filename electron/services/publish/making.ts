import type { EarlierIssue } from '../../../shared/export/papers/paper-wish'
import type { Office } from '../../../shared/model/office'
import type { PageSetting } from '../../../shared/model/page-setting'
import type { Audience } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import type { IssueSource } from './issue-source'
import type { Makers } from './makers'
import type { PlannedFile } from './publish-plan'

/** What to make, of what, and where. */
export type Making = {
  /** The draft, or the visit of the issue. */
  readonly visit: Visit
  /** The chain, where an issue is published; then `at` is the issue's own time. */
  readonly issue?: IssueSource
  /** Of the draft: the newest issue, against which its papers are marked. */
  readonly newest?: EarlierIssue | undefined
  readonly office: Office
  readonly audience: Audience
  /** Where the visit's attachments lie. */
  readonly attachments?: string
  /** Sheet, type and parts of all papers. */
  readonly setting?: PageSetting
  readonly officeFolder?: string
  readonly plan: readonly PlannedFile[]
  /** Stamp of the moment, ISO 8601 in UTC. */
  readonly at: string
  readonly folder: string
  readonly makers: Makers
  readonly onProgress?: (done: number, present: string) => void
  readonly signal?: AbortSignal
}

export type MakingRefusal =
  | { readonly kind: 'content-lost'; readonly file: string; readonly text: string }
  | { readonly kind: 'cancelled' }
