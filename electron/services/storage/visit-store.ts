import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { type VisitId, visitIdSchema } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { integrityProblem } from '../../../shared/rules/visit-integrity'
import { keepAttachment, sweepAttachments } from './attachment-files'
import { type CopyKeeper, createCopyKeeper } from './copy-keeper'
import { createDraftKeeper, type DraftKeeper, type Kept, type Opened } from './draft-keeper'
import { changeOverVisit } from './encryption/change-over'
import { markNow } from './file-mark'
import { ignoreMissing } from './ignore-missing'
import { createTurns } from './in-turn'
import { createIssueKeeper, type IssueKeeper } from './issue-keeper'
import { type Library, type ListedVisits, listLibrary } from './list-library'
import { machineProblem } from './machine-problem'
import { revealAttachments } from './reveal-attachments'
import { plainFiles, type StoredFiles } from './stored-files'
import { putInTrash, takeFromTrash } from './trash'
import type { VisitPaths } from './visit-paths'
import { syncFolder } from './write-durably'

type Answered<Value> = Promise<Result<Value, StorageRefusal>>

/** The visits of one data folder. All calls for one visit happen in turn; only this process may write there. */
export type VisitStore = {
  readonly files: StoredFiles
  readonly list: () => Promise<Library>
  readonly open: (id: VisitId) => Answered<Opened>
  /** `prepare` puts beside the visit what comes with it, before the visit itself appears. */
  readonly add: (visit: Visit, prepare?: (paths: VisitPaths) => Promise<void>) => Answered<Kept>
  readonly save: (id: VisitId, base: number, visit: Visit) => Answered<Kept>
  /** Numbered versions that have left the office or may leave it. */
  readonly issues: IssueKeeper
  readonly copies: CopyKeeper
  /** Counts the findings of all visits again, after the office began to judge otherwise; whether any count changed. */
  readonly rejudge: () => Promise<boolean>
  /** Puts a file beside the visit; what refers to it comes with the next save. */
  readonly keepAttachment: (id: VisitId, name: string, bytes: Uint8Array) => Answered<Record<string, never>>
  /** Removes what no state of any visit refers to any more. */
  readonly sweepAttachments: () => Promise<void>
  readonly remove: (id: VisitId) => Answered<Record<string, never>>
  readonly restore: (id: VisitId) => Answered<Record<string, never>>
  readonly paths: (id: VisitId) => VisitPaths
  /** A folder in which the attachments lie as they are, to be read by whoever makes something of them. */
  readonly attachments: (id: VisitId) => Promise<string>
  /** Writes all files of all visits in the wanted form, each visit in its turn; the first that the machine refused ends it. */
  readonly changeOver: (wanted: 'enciphered' | 'plain') => Promise<StorageRefusal | undefined>
}

export function createVisitStore(
  dataFolder: string,
  now: () => string,
  office: () => Promise<Office> = async () => defaultOffice,
  files = plainFiles
): VisitStore {
  const keeper = createDraftKeeper(dataFolder, now, files, office)
  const { known, paths, write, open, outsideChange, isUnsure } = keeper
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
    guarded(id, async () => (isKept(paths(id)) ? act() : refused({ kind: 'no-such-visit', id })))

  const list = () =>
    listLibrary({ dataFolder, files, office, known, listed, open: (id) => guarded(id, () => open(id)), now: Date.parse(now()) })

  return {
    paths,
    attachments: (id) => revealAttachments(files, paths(id), join(dataFolder, 'temporary', `attachments-${id}`)),
    changeOver: (wanted) => changeOverAll(keeper, dataFolder, wanted, guarded),
    files,
    list,
    open: (id) => guarded(id, () => open(id)),
    ...inTurns(createIssueKeeper(keeper), createCopyKeeper(keeper), kept, guarded),

    add: (visit, prepare) =>
      guarded(visit.id, async () => {
        const problem = integrityProblem(visit)
        if (problem !== undefined) return refused({ kind: 'not-acceptable', refusal: problem })
        const at = paths(visit.id)
        await mkdir(dirname(at.folder), { recursive: true, mode: 0o700 })
        const isThere = (await mkdirNew(at.folder)) === 'there' && isKept(at)
        if (isThere && !(await isUnsure(visit.id))) return refused({ kind: 'id-taken', id: visit.id })
        await syncFolder(dirname(at.folder))
        await prepare?.(at)
        return done(await write(visit, 1))
      }),

    save: (id, base, visit) =>
      guarded(id, async () => {
        const problem = visit.id === id ? integrityProblem(visit) : differs(id, visit.id)
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
    keepAttachment: (id, name, bytes) =>
      kept(id, async () => keepAttachment(files, paths(id), name, bytes, now()).then(() => done({}))),
    sweepAttachments: () => forEachVisit(dataFolder, (id) => inTurn(id, () => sweepAttachments(files, paths(id), now()))),

    remove: (id) =>
      guarded(id, async () => {
        if (!isKept(paths(id))) return refused({ kind: 'no-such-visit', id })
        await putInTrash(dataFolder, paths(id).folder, id, now())
        known.delete(id)
        return done({})
      }),

    restore: (id) =>
      guarded(id, async () => {
        if (isKept(paths(id))) return refused({ kind: 'id-taken', id })
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

async function changeOverAll(
  { files, known, paths }: DraftKeeper,
  dataFolder: string,
  wanted: 'enciphered' | 'plain',
  guarded: Guard
): Promise<StorageRefusal | undefined> {
  for (const name of (await readdir(join(dataFolder, 'visits')).catch(ignoreMissing)) ?? []) {
    const id = visitIdSchema.safeParse(name).data
    if (id === undefined) continue
    const changed = await guarded(id, async () => {
      await changeOverVisit(files, paths(id), wanted)
      const before = known.get(id)
      // The same content in another form is no change from outside.
      if (before !== undefined) known.set(id, { ...before, mark: markNow(paths(id).draft) })
      return done({})
    })
    if (!changed.ok) return changed.refusal
  }
  return undefined
}

type Guard = <Value>(id: VisitId, act: () => Answered<Value>) => Answered<Value>

/** What stands beside the draft, each call in the turn of its visit. */
function inTurns(issues: IssueKeeper, copies: CopyKeeper, kept: Guard, guarded: Guard): Pick<VisitStore, 'issues' | 'copies'> {
  return {
    issues: {
      list: (id) => kept(id, () => issues.list(id)),
      all: (id) => kept(id, () => issues.all(id)),
      open: (id, number) => kept(id, () => issues.open(id, number)),
      make: (id, base, wish) => guarded(id, () => issues.make(id, base, wish))
    },
    copies: {
      list: (id) => kept(id, () => copies.list(id)),
      open: (id, name) => kept(id, () => copies.open(id, name))
    }
  }
}

function differs(key: string, id: string): VisitRefusal {
  return { kind: 'id-differs', path: 'visit.id', key, id }
}

function isKept(paths: VisitPaths): boolean {
  return markNow(paths.draft) !== undefined || markNow(paths.previous) !== undefined
}

async function mkdirNew(path: string): Promise<'made' | 'there'> {
  return (await mkdir(path, { recursive: true, mode: 0o700 })) === undefined ? 'there' : 'made'
}
