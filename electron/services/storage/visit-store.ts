import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { integrityProblem } from '../../../shared/rules/visit-integrity'
import { encodeDraft, markOf, readDraft, refusalOf, setAside } from './draft-file'
import { createTurns } from './in-turn'
import { type Library, listLibrary } from './list-library'
import { machineProblem } from './machine-problem'
import { readOrRecover } from './recover-draft'
import { keepSafetyCopy } from './safety-copies'
import { putInTrash, takeFromTrash } from './trash'
import { stampInName, type VisitPaths, visitPaths } from './visit-paths'
import { syncFolder, writeDurably } from './write-durably'

export type Kept = { readonly revision: number; readonly savedAt: string }
export type Opened = Kept & { readonly visit: Visit; readonly recoveredFrom?: string }

type Answered<Value> = Promise<Result<Value, StorageRefusal>>

/** The visits of one data folder. All calls for one visit happen in turn; only this process may write there. */
export type VisitStore = {
  readonly list: () => Promise<Library>
  readonly open: (id: VisitId) => Answered<Opened>
  readonly add: (visit: Visit) => Answered<Kept>
  readonly save: (id: VisitId, base: number, visit: Visit) => Answered<Kept>
  readonly remove: (id: VisitId) => Answered<Record<string, never>>
  readonly restore: (id: VisitId) => Answered<Record<string, never>>
  readonly paths: (id: VisitId) => VisitPaths
}

/** What this process knows of a visit's file: `mark` tells whether somebody else changed it since. */
export type Known = Kept & { readonly mark: string | undefined; readonly sha256: string; readonly summary: VisitSummary }

export function createVisitStore(dataFolder: string, now: () => string): VisitStore {
  const known = new Map<VisitId, Known>()
  const inTurn = createTurns<VisitId>()
  const paths = (id: VisitId) => visitPaths(dataFolder, id)
  const guarded = <Value>(id: VisitId, act: () => Answered<Value>): Answered<Value> =>
    inTurn(id, async () => {
      try {
        return await act()
      } catch (error) {
        return refused(machineProblem(error))
      }
    })

  async function write(visit: Visit, revision: number): Promise<Kept> {
    const at = paths(visit.id)
    const savedAt = now()
    const { bytes, summary, sha256 } = encodeDraft(visit, revision, savedAt)
    await writeDurably(at.draft, bytes, { previous: at.previous })
    known.set(visit.id, { revision, savedAt, mark: await markOf(at.draft), sha256, summary })
    // The visit is safe by now; a copy that fails must not make it look unsaved.
    await keepSafetyCopy(at, revision, bytes, savedAt).catch(() => undefined)
    return { revision, savedAt }
  }

  async function open(id: VisitId): Answered<Opened> {
    const at = paths(id)
    const read = await readOrRecover(at, id, now())
    if (!read.ok) return read
    const { draft, recoveredFrom } = read.value
    const before = known.get(id)
    if (before !== undefined && before.sha256 !== draft.sha256 && draft.revision <= before.revision) {
      // Somebody else put an older or equal revision there: it gets a new one, which no window can hold.
      return done({ visit: draft.visit, ...(await write(draft.visit, before.revision + 1)) })
    }
    const { revision, savedAt, sha256, summary } = draft
    known.set(id, { revision, savedAt, sha256, summary, mark: await markOf(at.draft) })
    return done({ visit: draft.visit, revision, savedAt, ...(recoveredFrom === undefined ? {} : { recoveredFrom }) })
  }

  /** What somebody else did to the file since this process last read or wrote it, settled so that both states remain. */
  async function outsideChange(id: VisitId, base: number, visit: Visit): Promise<StorageRefusal | undefined> {
    const at = paths(id)
    const before = known.get(id)
    if (before === undefined || (await markOf(at.draft)) === before.mark) return undefined
    const found = await readDraft(at.draft)
    if (!found.ok) {
      if (found.refusal.kind === 'newer-version') return refusalOf(found.refusal, id)
      if (found.refusal.kind === 'damaged') await setAside(at, at.draft, now())
      return undefined
    }
    if (found.value.sha256 === before.sha256) return undefined
    const keptAs = join(at.copies, `${stampInName(now())}-r${base}-conflict`)
    await mkdir(at.copies, { recursive: true, mode: 0o700 })
    await writeDurably(keptAs, encodeDraft(visit, base, now()).bytes)
    await write(found.value.visit, Math.max(before.revision, found.value.revision) + 1)
    return { kind: 'changed-outside', id, keptAs }
  }

  return {
    paths,
    list: () => listLibrary(dataFolder, known, (id) => guarded(id, () => open(id))),
    open: (id) => guarded(id, () => open(id)),

    add: (visit) =>
      guarded(visit.id, async () => {
        const problem = integrityProblem(visit)
        if (problem !== undefined) return refused({ kind: 'not-acceptable', refusal: problem })
        const at = paths(visit.id)
        await mkdir(dirname(at.folder), { recursive: true, mode: 0o700 })
        if ((await mkdirNew(at.folder)) === 'there' && (await isKept(at))) return refused({ kind: 'id-taken', id: visit.id })
        await syncFolder(dirname(at.folder))
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

async function isKept(paths: VisitPaths): Promise<boolean> {
  return (await markOf(paths.draft)) !== undefined || (await markOf(paths.previous)) !== undefined
}

async function mkdirNew(path: string): Promise<'made' | 'there'> {
  return (await mkdir(path, { recursive: true, mode: 0o700 })) === undefined ? 'there' : 'made'
}
