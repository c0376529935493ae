import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type IssueSummary, issueSummarySchema } from '../../../shared/backend/contract'
import { issueSummaryOf } from '../../../shared/backend/issue-summary-of'
import { type Issue, issueSchema } from '../../../shared/storage/exchange'
import { decodeStored, encodeStored } from '../../../shared/storage/stored-file'
import { ignoreMissing } from './ignore-missing'
import { nativeBytes } from './native-bytes'
import { readHeader } from './read-header'
import type { StoredFiles } from './stored-files'
import type { VisitPaths } from './visit-paths'

const issueFormat = 'attache-stored-issue'

/** What lies in the folder of issues: those that can be read, and the numbers of those that cannot. */
export type IssueList = { readonly issues: readonly IssueSummary[]; readonly damaged: readonly number[] }

/** Numbered versions are written once and never rewritten: a number that is taken is a fault of the caller. */
export async function writeIssues(files: StoredFiles, paths: VisitPaths, issues: readonly Issue[]): Promise<void> {
  if (issues.length === 0) return
  await mkdir(paths.issues, { recursive: true, mode: 0o700 })
  const taken = new Set(await issueNumbers(paths))
  for (const issue of issues) {
    if (taken.has(issue.number)) throw new Error(`issue ${issue.number} is there already`)
    const summary = issueSummaryOf(issue)
    const stored = { format: issueFormat, id: issue.visit.id, revision: issue.number, summary, body: issue }
    await files.write(pathOf(paths, issue.number), encodeStored(stored, nativeBytes).bytes, {
      id: stored.id,
      revision: stored.revision
    })
  }
}

/** All issues by their header lines alone. */
export async function listIssues(files: StoredFiles, paths: VisitPaths): Promise<IssueList> {
  const issues: IssueSummary[] = []
  const damaged: number[] = []
  for (const number of await issueNumbers(paths)) {
    const head = readHeader(files, pathOf(paths, number), issueFormat)
    const summary = issueSummarySchema.safeParse(head?.header.summary)
    const found = summary.success ? summary.data : await summaryFromBody(files, paths, number)
    if (found === undefined) damaged.push(number)
    else issues.push(found)
  }
  return { issues, damaged }
}

/** One issue, its hash proved; `missing` where there is none of this number. */
export async function readIssue(files: StoredFiles, paths: VisitPaths, number: number): Promise<Issue | 'missing' | 'damaged'> {
  const bytes = await files.read(pathOf(paths, number))
  if (!bytes.ok) return bytes.refusal.kind === 'missing' ? 'missing' : 'damaged'
  const stored = decodeStored(bytes.value, issueFormat, nativeBytes)
  const issue = stored.ok ? issueSchema.safeParse(stored.value.body) : undefined
  return issue?.success === true && issue.data.number === number ? (issue.data as Issue) : 'damaged'
}

/** The numbered versions of a visit in their order; one that is damaged is left out. */
export async function readIssues(files: StoredFiles, paths: VisitPaths): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  for (const number of await issueNumbers(paths)) {
    const issue = await readIssue(files, paths, number)
    if (typeof issue === 'object') issues.push(issue)
  }
  return issues
}

/** Numbers that are taken, in order, whatever the state of their files. */
export async function issueNumbers(paths: VisitPaths): Promise<readonly number[]> {
  const names = (await readdir(paths.issues).catch(ignoreMissing)) ?? []
  return names
    .filter((name) => /^\d{4,}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
}

async function summaryFromBody(files: StoredFiles, paths: VisitPaths, number: number): Promise<IssueSummary | undefined> {
  const issue = await readIssue(files, paths, number)
  return typeof issue === 'object' ? issueSummaryOf(issue) : undefined
}

function pathOf(paths: VisitPaths, number: number): string {
  return join(paths.issues, String(number).padStart(4, '0'))
}
