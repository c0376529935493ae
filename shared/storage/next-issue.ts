import { done, type Result, refused } from '../base/result'
import type { Office } from '../model/office'
import type { Visit } from '../model/visit'
import { contentDigest } from '../rules/content-digest'
import { type Finding, findingKey } from '../rules/finding'
import { blockingFindings } from '../rules/findings'
import { judgementAt } from '../rules/findings/judgement'
import type { Issue } from './exchange'

export type IssueWish = { readonly number: number; readonly at: string; readonly author?: string; readonly remark?: string }

export type Blocked = {
  readonly kind: 'findings-block'
  /** Keys of the findings, by which they are accepted. */
  readonly findings: readonly string[]
  readonly count: number
}

/** The draft as a numbered version; refused while a finding blocks, as this office judges, that nobody accepted in writing. */
export function nextIssue(visit: Visit, office: Office, { number, at, author, remark }: IssueWish): Result<Issue, Blocked> {
  const blocking: readonly Finding[] = blockingFindings(visit, judgementAt(visit, office, at))
  if (blocking.length > 0) return refused({ kind: 'findings-block', findings: blocking.map(findingKey), count: blocking.length })
  return done({
    number,
    at,
    ...(isBlank(author) ? {} : { author }),
    ...(isBlank(remark) ? {} : { remark }),
    digest: contentDigest(visit),
    visit
  })
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === ''
}
