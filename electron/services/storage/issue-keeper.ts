import type { StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Issue } from '../../../shared/storage/exchange'
import { nextIssue } from '../../../shared/storage/next-issue'
import type { DraftKeeper } from './draft-keeper'
import { type IssueList, issueNumbers, listIssues, readIssue, readIssues, writeIssues } from './issue-files'

type Answered<Value> = Promise<Result<Value, StorageRefusal>>

export type IssueKeeper = {
  readonly list: (id: VisitId) => Answered<IssueList>
  readonly open: (id: VisitId, number: number) => Answered<Issue>
  /** All that can be read, in order. */
  readonly all: (id: VisitId) => Answered<readonly Issue[]>
  /** The next issue of the draft as it is kept at revision `base`. */
  readonly make: (id: VisitId, base: number, wish: { author: string; remark: string; at: string }) => Answered<Issue>
}

/** Issues of the visits of one data folder. Nothing here waits for its turn. */
export function createIssueKeeper({ files, paths, open, write, office }: DraftKeeper): IssueKeeper {
  return {
    list: async (id) => done(await listIssues(files, paths(id))),
    all: async (id) => done(await readIssues(files, paths(id))),
    open: async (id, number) => {
      const issue = await readIssue(files, paths(id), number)
      if (typeof issue === 'object') return done(issue)
      return refused({ kind: issue === 'missing' ? 'no-such-issue' : 'damaged-issue', id, number })
    },
    make: async (id, base, wish) => {
      const opened = await open(id)
      if (!opened.ok) return opened
      const { visit, revision } = opened.value
      if (revision !== base) return refused({ kind: 'conflict', id, revision })
      // A number is never given twice, be its file damaged.
      const number = ((await issueNumbers(paths(id))).at(-1) ?? 0) + 1
      const issue = nextIssue(visit, await office(), { number, ...wish })
      if (!issue.ok) return refused({ ...issue.refusal, findings: [...issue.refusal.findings] })
      await writeIssues(files, paths(id), [issue.value])
      // The same revision with a new header: the library counts changes from this issue on. The issue is safe without it.
      await write(visit, revision).catch(() => undefined)
      return done(issue.value)
    }
  }
}
