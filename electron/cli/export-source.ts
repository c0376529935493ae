import type { PersonId } from '../../shared/base/id'
import { done, type Result, refused } from '../../shared/base/result'
import type { EarlierIssue } from '../../shared/export/papers/paper-wish'
import type { Visit } from '../../shared/model/visit'
import type { Exchange } from '../../shared/storage/exchange'
import { type IssueSource, issueSource, newestIssue, personIn } from '../services/publish/issue-source'
import { chosenIssue } from './chosen-issue'
import type { Terminal } from './terminal'

/** What of a visit file is exported: the draft or an issue, against an earlier one, for everybody or one person. */
export type ExportSource = {
  readonly visit: Visit
  readonly issue?: IssueSource
  /** Of the draft: the newest issue of the file. */
  readonly newest?: EarlierIssue | undefined
  readonly since?: number
  readonly person?: PersonId
}

type Given = { readonly issue?: string; readonly since?: string; readonly person?: string }

/** Options as the file can satisfy them; or the sentence that says which cannot. */
export function readSource(given: Given, exchange: Exchange, file: string, t: Terminal['t']): Result<ExportSource, string> {
  if (given.issue === undefined) {
    if (given.since !== undefined) return refused(t('issues.needsIssue'))
    return withPerson({ visit: exchange.visit, newest: newestIssue(exchange.issues) }, given.person, file, t)
  }
  const wanted = chosenIssue(given.issue, '--issue', exchange, file, t)
  if (!wanted.ok) return wanted
  const { number, visit } = wanted.value
  const source = issueSource(exchange.visit, exchange.issues, number)
  const issue = source.ok ? { issue: source.value } : {}
  if (given.since === undefined) return withPerson({ visit, ...issue }, given.person, file, t)
  const since = chosenIssue(given.since, '--since', exchange, file, t)
  if (!since.ok) return since
  if (since.value.number >= number) return refused(t('issues.sinceAfter', { issue: number, since: since.value.number }))
  return withPerson({ visit, ...issue, since: since.value.number }, given.person, file, t)
}

function withPerson(source: ExportSource, id: string | undefined, file: string, t: Terminal['t']): Result<ExportSource, string> {
  if (id === undefined) return done(source)
  const { visit, issue } = source
  const known = Object.values(visit.people).find((person) => person.id === id) ?? (issue && personIn(issue, id as PersonId))
  return known === undefined
    ? refused(t('issues.noSuchPerson', { file, person: id.slice(0, 60) }))
    : done({ ...source, person: known.id })
}
