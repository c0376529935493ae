import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import { integrityProblem } from '../../../shared/rules/visit-integrity'
import { keepAttachment, sweepAttachments } from './attachment-files'
import { ignoreMissing, markOf } from './draft-file'
import { createDraftKeeper, type Kept, type Opened } from './draft-keeper'
import { createTurns } from './in-turn'
import { createIssueKeeper, type IssueKeeper } from './issue-keeper'
import { type Library, type ListedVisits, listLibrary } from './list-library'
import { machineProblem } from './machine-problem'
import { putInTrash, takeFromTrash } from './trash'
import type { VisitPaths } from './visit-paths'
import { syncFolder } from './write-durably'

type Answered<Value> = Promise<Result<Value, StorageRefusal>>

/** The visits of one data folder. All calls for one visit happen in turn; only this process may write there. */
export type VisitStore = {
  readonly list: () => Promise<Library>
  readonly open: (id: VisitId) => Answered<Opened>
  /** `prepare` puts beside the visit what comes with it, before the visit itself appears. */
  readonly add: (visit: Visit, prepare?: (paths: VisitPaths) => Promise<void>) => Answered<Kept>
  readonly save: (id: VisitId, base: number, visit: Visit) => Answered<Kept>
  /** Numbered versions that have left the office or may leave it. */
  readonly issues: IssueKeeper
  /** Counts the findings of all visits again, after the office began to judge otherwise; whether any count changed. */
  readonly rejudge: () => Promise<boolean>
  /** Puts a file beside the visit; what refers to it comes with the next save. */
  readonly keepAttachment: (id: VisitId, name: string, bytes: Uint8Array) => Answered<Record<string, never>>
  /** Removes what no state of any visit refers to any more. */
  readonly sweepAttachments: () => Promise<void>
  readonly remove: (id: VisitId) => Answered<Record<string, never>>
  readonly restore: (id: VisitId) => Answered<Record<string, never>>
  readonly paths: (id: VisitId) => VisitPaths
}

export function createVisitStore(
  dataFolder: string,
  now: () => string,
  office: () => Promise<Office> = async () => defaultOffice
): VisitStore {
  const keeper = createDraftKeeper(dataFolder, now, office)
  const { known, paths, write, open, outsideChange } = keeper
  const issues = createIssueKeeper(keeper, office)
  const inTurn = createTurns<VisitId>()
  const listed: ListedVisits = new Map()
  const guarded = <Value>(id: VisitId, act: () => Answered<Value>): Answered<Value> =>
    inTurn(id, async () => {
      try {
        return await act()
      } catch (error) {
        return refused(machineProblem(error))
      }
    })

  const kept = <Value>(id: VisitId, act: () => Answered<Value>): Answered<Value> =>
    guarded(id, async () => ((await isKept(paths(id))) ? act() : refused({ kind: 'no-such-visit', id })))

  const list = () => listLibrary(dataFolder, known, listed, (id) => guarded(id, () => open(id)))

  return {
    paths,
    list,
    open: (id) => guarded(id, () => open(id)),
    issues: {
      list: (id) => kept(id, () => issues.list(id)),
      all: (id) => kept(id, () => issues.all(id)),
      open: (id, number) => kept(id, () => issues.open(id, number)),
      make: (id, base, wish) => guarded(id, () => issues.make(id, base, wish))
    },

    add: (visit, prepare) =>
      guarded(visit.id, async () => {
        const problem = integrityProblem(visit)
        if (problem !== undefined) return refused({ kind: 'not-acceptable', refusal: problem })
        const at = paths(visit.id)
        await mkdir(dirname(at.folder), { recursive: true, mode: 0o700 })
        if ((await mkdirNew(at.folder)) === 'there' && (await isKept(at))) return refused({ kind: 'id-taken', id: visit.id })
        await syncFolder(dirname(at.folder))
        await prepare?.(at)
        return done(await write(visit, 1))
      }),

    save: (id, base, visit) =>
      guarded(id, async () => {
        if (visit.id !== id) {
          return refused({ kind: 'not-acceptable', refusal: { kind: 'id-differs', path: 'visit.id', key: id, id: visit.id } })
        }
        const problem = integrityProblem(visit)
        if (problem !== undefined) return refused({ kind: 'not-acceptable', refusal: problem })
        if (!known.has(id)) {
          const opened = await open(id)
          if (!opened.ok) return opened
        }
        const outside = await outsideChange(id, base, visit)
        if (outside !== undefined) return refused(outside)
        const revision = known.get(id)?.revision ?? 0
        if (base !== revision) return refused({ kind: 'conflict', id, revision })
        await mkdir(paths(id).folder, { recursive: true, mode: 0o700 })
        return done(await write(visit, revision + 1))
      }),

    rejudge: async () => rejudgeEach(await list(), (id) => guarded(id, async () => done(await keeper.rejudge(id)))),
    keepAttachment: (id, name, bytes) => kept(id, async () => keepAttachment(paths(id), name, bytes, now()).then(() => done({}))),
    sweepAttachments: () => forEachVisit(dataFolder, (id) => inTurn(id, () => sweepAttachments(paths(id), now()))),

    remove: (id) =>
      guarded(id, async () => {
        if (!(await isKept(paths(id)))) return refused({ kind: 'no-such-visit', id })
        await putInTrash(dataFolder, paths(id).folder, id, now())
        known.delete(id)
        return done({})
      }),

    restore: (id) =>
      guarded(id, async () => {
        if (await isKept(paths(id))) return refused({ kind: 'id-taken', id })
        return (await takeFromTrash(dataFolder, paths(id).folder, id)) ? done({}) : refused({ kind: 'no-such-visit', id })
      })
  }
}

async function rejudgeEach({ visits }: Library, rejudge: (id: VisitId) => Answered<boolean>): Promise<boolean> {
  let changed = false
  for (const { id } of visits) {
    const judged = await rejudge(id)
    changed = (judged.ok && judged.value) || changed
  }
  return changed
}

async function forEachVisit(dataFolder: string, act: (id: VisitId) => Promise<void>): Promise<void> {
  for (const id of (await readdir(join(dataFolder, 'visits')).catch(ignoreMissing)) ?? []) await act(id as VisitId)
}

async function isKept(paths: VisitPaths): Promise<boolean> {
  return (await markOf(paths.draft)) !== undefined || (await markOf(paths.previous)) !== undefined
}

async function mkdirNew(path: string): Promise<'made' | 'there'> {
  return (await mkdir(path, { recursive: true, mode: 0o700 })) === undefined ? 'there' : 'made'
}
