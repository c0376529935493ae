import type { Attachment } from '../model/attachment'
import { contentDigest } from '../rules/content-digest'
import type { Exchange, Issue } from './exchange'

/** What an attachment says of its file. */
export type FileOfAttachment = Pick<Attachment, 'sha256' | 'extension' | 'mediaType'>

/**
 * The same visit and issues over other files: each attachment whose file was replaced, by its old hash, names the new one. An
 * issue in which one was replaced is counted anew, since its digest covers the hashes; all others stay the values they are.
 */
export function withFiles(exchange: Exchange, replaced: ReadonlyMap<string, FileOfAttachment>): Exchange {
  if (replaced.size === 0) return exchange
  const issues = exchange.issues.map((issue): Issue => {
    const visit = replacedIn(issue.visit, replaced)
    if (visit === issue.visit) return issue
    return { ...issue, visit, ...(issue.digest === undefined ? {} : { digest: contentDigest(visit) }) }
  })
  return { ...exchange, visit: replacedIn(exchange.visit, replaced), issues }
}

function replacedIn<Value>(value: Value, replaced: ReadonlyMap<string, FileOfAttachment>): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const next = value.map((entry: unknown) => replacedIn(entry, replaced))
    return next.some((entry, index) => entry !== value[index]) ? (next as Value) : value
  }
  if ('sha256' in value && 'extension' in value && typeof value.sha256 === 'string') {
    const file = replaced.get(value.sha256)
    return file === undefined ? value : { ...value, ...file }
  }
  const next = Object.entries(value).map(([key, entry]) => [key, replacedIn(entry, replaced)] as const)
  return next.some(([key, entry]) => entry !== value[key as keyof Value]) ? (Object.fromEntries(next) as Value) : value
}
