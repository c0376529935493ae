import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Issue, issueSchema } from '../../../shared/storage/exchange'
import { decodeStored, encodeStored } from '../../../shared/storage/stored-file'
import { ignoreMissing } from './draft-file'
import { utf8 } from './utf8'
import type { VisitPaths } from './visit-paths'
import { writeDurably } from './write-durably'

const issueFormat = 'attache-stored-issue'

/** Numbered versions are written once and never rewritten. */
export async function writeIssues(paths: VisitPaths, issues: readonly Issue[]): Promise<void> {
  if (issues.length === 0) return
  await mkdir(paths.issues, { recursive: true, mode: 0o700 })
  for (const issue of issues) {
    const stored = { format: issueFormat, id: issue.visit.id, revision: issue.number, summary: { at: issue.at }, body: issue }
    await writeDurably(join(paths.issues, String(issue.number).padStart(4, '0')), encodeStored(stored).bytes)
  }
}

/** The numbered versions of a visit in their order; one that is damaged is left out. */
export async function readIssues(paths: VisitPaths): Promise<readonly Issue[]> {
  const names = ((await readdir(paths.issues).catch(ignoreMissing)) ?? []).filter((name) => /^\d{4,}$/.test(name)).sort()
  const issues: Issue[] = []
  for (const name of names) {
    const stored = decodeStored(await readFile(join(paths.issues, name)), issueFormat, utf8)
    const issue = stored.ok ? issueSchema.safeParse(stored.value.body) : undefined
    if (issue?.success === true) issues.push(issue.data as Issue)
  }
  return issues
}
