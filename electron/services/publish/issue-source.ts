import type { PersonId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { EarlierIssue } from '../../../shared/export/papers/paper-wish'
import type { Person, Visit } from '../../../shared/model/visit'
import { type Owed, owed } from '../../../shared/rules/owed'
import type { Issue } from '../../../shared/storage/exchange'

/** What is published of an issue: it and all before it, since calendars count from the first; and the list of who holds what. */
export type IssueSource = { readonly issues: readonly [Issue, ...Issue[]]; readonly draft: Visit }

export type NoSuchIssue = { readonly kind: 'no-such-issue'; readonly number: number }

export function issueSource(draft: Visit, issues: readonly Issue[], number: number): Result<IssueSource, NoSuchIssue> {
  const [first, ...rest] = issues.filter((issue) => issue.number <= number)
  const source: IssueSource | undefined = first && { issues: [first, ...rest], draft }
  return source === undefined || published(source).number !== number ? refused({ kind: 'no-such-issue', number }) : done(source)
}

/** The issue itself: the last of them. */
export function published({ issues }: IssueSource): Issue {
  return issues.at(-1) ?? issues[0]
}

/** The issue of a number before the one that is published, or the last before it; undefined for the first one. */
export function earlierIssue(source: IssueSource, number?: number): Issue | undefined {
  const present = published(source).number
  return source.issues.findLast((issue) => issue.number < present && (number === undefined || issue.number === number))
}

/** The newest issue, against which the changes of a draft are told. */
export function newestIssue(issues: readonly Issue[]): EarlierIssue | undefined {
  const [first, ...rest] = issues
  if (first === undefined) return undefined
  const { visit, number, at } = rest.reduce((newest, issue) => (issue.number > newest.number ? issue : newest), first)
  return { visit, number, at }
}

/** That issue as a wish for a paper names it. */
export function earlierPart(source: IssueSource | undefined, number?: number): { readonly earlier?: EarlierIssue } {
  const issue = source && earlierIssue(source, number)
  return issue === undefined ? {} : { earlier: { visit: issue.visit, number: issue.number, at: issue.at } }
}

const known = new WeakMap<IssueSource, readonly Owed[]>()

/** Who is owed what of this issue, worked out once. */
export function owedIn(source: IssueSource): readonly Owed[] {
  const before = known.get(source) ?? owed(source.draft, source.issues)
  known.set(source, before)
  return before
}

/** A person as the newest of the issues knows that person, who may have left since. */
export function personIn({ issues }: IssueSource, id: PersonId): Person | undefined {
  const last = issues.findLast(({ visit }) => Object.hasOwn(visit.people, id))
  return last?.visit.people[id]
}
