import type { StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { contentDigest } from '../../../shared/rules/content-digest'
import type { Issue } from '../../../shared/storage/exchange'
import { nextIssue } from '../../../shared/storage/next-issue'
import type { DraftKeeper } from './draft-keeper'
import { type IssueList, issueNumbers, listIssues, readIssue, readIssues, writeIssues } from './issue-files'
import { syncFolder } from './write-durably'

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
  /** An issue that was refused: its file may be in place all the same, where only its folder was not flushed. */
  const unsure = new Map<VisitId, Issue>()

  /** The issue of a try before this one, wanted again as it was: it must not become two. */
  async function triedBefore(id: VisitId, wish: { author: string; remark: string }, visit: Visit): Promise<Issue | undefined> {
    const tried = unsure.get(id)
    if (tried === undefined) return undefined
    const isWanted = tried.author === (wish.author || undefined) && tried.remark === (wish.remark || undefined)
    const there = isWanted && tried.digest === contentDigest(visit) ? await readIssue(files, paths(id), tried.number) : undefined
    if (typeof there !== 'object' || there.digest !== tried.digest) return undefined
    await syncFolder(paths(id).issues)
    return there
  }

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
      const before = await triedBefore(id, wish, visit)
      if (before !== undefined) {
        unsure.delete(id)
        await write(visit, revision).catch(() => undefined)
        return done(before)
      }
      // A number is never given twice, be its file damaged.
      const number = ((await issueNumbers(paths(id))).at(-1) ?? 0) + 1
      const issue = nextIssue(visit, await office(), { number, ...wish })
      if (!issue.ok) return refused({ ...issue.refusal, findings: [...issue.refusal.findings] })
      unsure.set(id, issue.value)
      await writeIssues(files, paths(id), [issue.value])
      unsure.delete(id)
      // The same revision with a new header: the library counts changes from this issue on. The issue is safe without it.
      await write(visit, revision).catch(() => undefined)
      return done(issue.value)
    }
  }
}
