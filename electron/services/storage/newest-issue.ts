import type { Issue } from '../../../shared/storage/exchange'
import { issueNumbers, readIssue } from './issue-files'
import type { StoredFiles } from './stored-files'
import type { VisitPaths } from './visit-paths'

/** The newest issue that can be read, remembered by its folder: issues never change, so that only a new number is read. */
export function createNewestIssues(files: StoredFiles): (paths: VisitPaths) => Promise<Issue | undefined> {
  const known = new Map<string, { readonly last: number; readonly issue: Issue | undefined }>()
  return async (paths) => {
    const numbers = await issueNumbers(paths)
    const last = numbers.at(-1)
    if (last === undefined) {
      known.delete(paths.issues)
      return undefined
    }
    const before = known.get(paths.issues)
    if (before?.last === last) return before.issue
    const issue = await newestReadable(files, paths, numbers)
    known.set(paths.issues, { last, issue })
    return issue
  }
}

async function newestReadable(files: StoredFiles, paths: VisitPaths, numbers: readonly number[]): Promise<Issue | undefined> {
  for (const number of numbers.toReversed()) {
    const issue = await readIssue(files, paths, number)
    if (typeof issue === 'object') return issue
  }
  return undefined
}
