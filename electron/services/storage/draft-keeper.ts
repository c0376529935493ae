import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import { encodeDraft, ignoreMissing, markOf, readDraft, refusalOf, setAside } from './draft-file'
import { createNewestIssues } from './newest-issue'
import { readOrRecover } from './recover-draft'
import { keepSafetyCopy } from './safety-copies'
import { stampInName, type VisitPaths, visitPaths } from './visit-paths'
import { isUnfinished, writeDurably } from './write-durably'

export type Kept = { readonly revision: number; readonly savedAt: string }
export type Opened = Kept & { readonly visit: Visit; readonly recoveredFrom?: string }

/** What this process knows of a visit's file: `mark` tells whether somebody else changed it since. */
type Known = Kept & { readonly mark: string | undefined; readonly sha256: string; readonly summary: VisitSummary }

/** Reads and writes the drafts of one data folder and knows what it read and wrote last. Nothing here waits for its turn. */
export type DraftKeeper = {
  readonly known: Map<VisitId, Known>
  readonly paths: (id: VisitId) => VisitPaths
  readonly write: (visit: Visit, revision: number) => Promise<Kept>
  readonly open: (id: VisitId) => Promise<Result<Opened, StorageRefusal>>
  /** What somebody else did to the file since this process last read or wrote it, settled so that both states remain. */
  /** Counts the findings of a visit again as the office judges now; the same revision, saved when it was saved. */
  readonly rejudge: (id: VisitId) => Promise<boolean>
  readonly outsideChange: (id: VisitId, base: number, visit: Visit) => Promise<StorageRefusal | undefined>
}

export function createDraftKeeper(dataFolder: string, now: () => string, office: () => Promise<Office>): DraftKeeper {
  const known = new Map<VisitId, Known>()
  const newestIssue = createNewestIssues()
  const paths = (id: VisitId) => visitPaths(dataFolder, id)

  async function write(visit: Visit, revision: number): Promise<Kept> {
    const at = paths(visit.id)
    const savedAt = now()
    const { bytes, summary, sha256 } = encodeDraft(visit, revision, savedAt, await office(), await newestIssue(at))
    await writeDurably(at.draft, bytes, { previous: at.previous })
    known.set(visit.id, { revision, savedAt, mark: await markOf(at.draft), sha256, summary })
    // The visit is safe by now; a copy that fails must not make it look unsaved.
    await keepSafetyCopy(at, revision, bytes, savedAt).catch(() => undefined)
    return { revision, savedAt }
  }

  async function open(id: VisitId): Promise<Result<Opened, StorageRefusal>> {
    const at = paths(id)
    await sweep(at.folder)
    const read = await readOrRecover(at, id, now(), await office(), newestIssue)
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

  async function outsideChange(id: VisitId, base: number, visit: Visit): Promise<StorageRefusal | undefined> {
    const at = paths(id)
    const before = known.get(id)
    if (before === undefined || (await markOf(at.draft)) === before.mark) return undefined
    const found = await readDraft(at.draft, await office())
    if (!found.ok) {
      if (found.refusal.kind === 'newer-version') return refusalOf(found.refusal, id)
      if (found.refusal.kind === 'damaged') await setAside(at, at.draft, now())
      return undefined
    }
    if (found.value.sha256 === before.sha256) return undefined
    const keptAs = join(at.copies, `${stampInName(now())}-r${base}-conflict`)
    await mkdir(at.copies, { recursive: true, mode: 0o700 })
    await writeDurably(keptAs, encodeDraft(visit, base, now(), await office()).bytes)
    await write(found.value.visit, Math.max(before.revision, found.value.revision) + 1)
    return { kind: 'changed-outside', id, keptAs }
  }

  async function rejudge(id: VisitId): Promise<boolean> {
    const opened = await open(id)
    const before = known.get(id)
    if (!opened.ok || before === undefined) return false
    const { visit, revision, savedAt } = opened.value
    const at = paths(id)
    const { bytes, summary, sha256 } = encodeDraft(visit, revision, savedAt, await office(), await newestIssue(at))
    if (JSON.stringify(summary.findings) === JSON.stringify(before.summary.findings)) return false
    await writeDurably(at.draft, bytes)
    known.set(id, { revision, savedAt, mark: await markOf(at.draft), sha256, summary })
    return true
  }

  return { known, paths, write, open, rejudge, outsideChange }
}

/** Takes away what a crash left half written. */
async function sweep(folder: string): Promise<void> {
  for (const name of (await readdir(folder).catch(ignoreMissing)) ?? []) {
    if (isUnfinished(name)) await rm(join(folder, name), { force: true })
  }
}
