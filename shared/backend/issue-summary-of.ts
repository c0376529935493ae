import { codeOfAudience } from '../export/code-of-audience'
import { contentDigest } from '../rules/content-digest'
import type { Issue } from '../storage/exchange'
import type { IssueSummary } from './contract'

/** What a list shows of an issue: its head, the digest of its content, its check codes. */
export function issueSummaryOf({ number, at, author, remark, visit }: Issue): IssueSummary {
  return {
    number,
    at,
    ...(author === undefined ? {} : { author }),
    ...(remark === undefined ? {} : { remark }),
    digest: contentDigest(visit),
    codes: { guests: codeOfAudience(visit, 'guests', 'issue'), organisers: codeOfAudience(visit, 'organisers', 'issue') }
  }
}
