import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import { encodeDraft, readDraft, refusalOf, setAside } from './draft-file'
import type { About } from './encryption/enciphered-file'
import { markNow } from './file-mark'
import { createNewestIssues } from './newest-issue'
import { type Recovery, readOrRecover } from './recover-draft'
import { keepSafetyCopy } from './safety-copies'
import type { StoredFiles } from './stored-files'
import { sweepVisit } from './sweep'
import { stampInName, type VisitPaths, visitPaths } from './visit-paths'

export type Kept = { readonly revision: number; readonly savedAt: string }
export type Opened = Kept & { readonly visit: Visit } & Partial<Recovery>

/** What this process knows of a visit's file: `mark` tells whether somebody else changed it since. */
type Known = Kept & { readonly mark: string | undefined; readonly sha256: string; readonly summary: VisitSummary }

/** Reads and writes the drafts of one data folder and knows what it read and wrote last. Nothing here waits for its turn. */
export type DraftKeeper = {
  readonly files: StoredFiles
  readonly office: () => Promise<Office>
  readonly known: Map<VisitId, Known>
  readonly paths: (id: VisitId) => VisitPaths
  readonly write: (visit: Visit, revision: number) => Promise<Kept>
  readonly open: (id: VisitId) => Promise<Result<Opened, StorageRefusal>>
  /** What somebody else did to the file since this process last read or wrote it, settled so that both states remain. */
  readonly outsideChange: (id: VisitId, base: number, visit: Visit) => Promise<StorageRefusal | undefined>
  /** Counts the findings of a visit again as the office judges now; the same revision, saved when it was saved. */
  readonly rejudge: (id: VisitId) => Promise<boolean>
  /** Whether what lies there is what this process wrote last without being told that it is safe. */
  readonly isUnsure: (id: VisitId) => Promise<boolean>
}

export function createDraftKeeper(
  dataFolder: string,
  now: () => string,
  files: StoredFiles,
  office: () => Promise<Office>
): DraftKeeper {
  const known = new Map<VisitId, Known>()
  /** Content of a write that was refused: the file may be in place all the same, where only its folder was not flushed. */
  const unsure = new Map<VisitId, string>()
  const newestIssue = createNewestIssues(files)
  const paths = (id: VisitId) => visitPaths(dataFolder, id)

  async function write(visit: Visit, revision: number): Promise<Kept> {
    const at = paths(visit.id)
    const savedAt = now()
    const { bytes, summary, sha256 } = encodeDraft(visit, revision, savedAt, await office(), await newestIssue(at))
    unsure.set(visit.id, sha256)
    await files.write(at.draft, bytes, { id: visit.id, revision }, { previous: at.previous })
    known.set(visit.id, { revision, savedAt, mark: markNow(at.draft), sha256, summary })
    unsure.delete(visit.id)
    // The visit is safe by now; a copy that fails must not make it look unsaved.
    await keepSafetyCopy(files, at, { id: visit.id, revision }, bytes, savedAt).catch(() => undefined)
    return { revision, savedAt }
  }

  async function open(id: VisitId): Promise<Result<Opened, StorageRefusal>> {
    const at = paths(id)
    await sweepVisit(at)
    const read = await readOrRecover(files, at, id, now(), await office(), newestIssue)
    if (!read.ok) return read
    const { draft, recovery } = read.value
    const before = known.get(id)
    if (before !== undefined && before.sha256 !== draft.sha256 && draft.revision <= before.revision) {
      // Somebody else put an older or equal revision there: it gets a new one, which no window can hold.
      return done({ visit: draft.visit, ...(await write(draft.visit, before.revision + 1)) })
    }
    const { revision, savedAt, sha256, summary } = draft
    known.set(id, { revision, savedAt, sha256, summary, mark: markNow(at.draft) })
    return done({ visit: draft.visit, revision, savedAt, ...recovery })
  }

  async function outsideChange(id: VisitId, base: number, visit: Visit): Promise<StorageRefusal | undefined> {
    const at = paths(id)
    const before = known.get(id)
    if (before === undefined || markNow(at.draft) === before.mark) return undefined
    const found = await readDraft(files, at.draft, await office())
    if (!found.ok) {
      if (found.refusal.kind === 'damaged') await setAside(at, at.draft, now())
      return found.refusal.kind === 'damaged' || found.refusal.kind === 'missing' ? undefined : refusalOf(found.refusal, id)
    }
    if (found.value.sha256 === before.sha256 || found.value.sha256 === unsure.get(id)) return undefined
    const keptAs = await keepInConflict(
      files,
      at,
      encodeDraft(visit, base, now(), await office()).bytes,
      { id, revision: base },
      now()
    )
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
    await files.write(at.draft, bytes, { id, revision })
    known.set(id, { revision, savedAt, mark: markNow(at.draft), sha256, summary })
    return true
  }

  async function isUnsure(id: VisitId): Promise<boolean> {
    const wanted = unsure.get(id)
    const found = wanted === undefined ? undefined : await readDraft(files, paths(id).draft, await office())
    return found?.ok === true && found.value.sha256 === wanted
  }

  return { files, office, known, paths, write, open, rejudge, outsideChange, isUnsure }
}

/** The state of a window that met a change from outside, among the safety copies and never over another one. */
async function keepInConflict(files: StoredFiles, at: VisitPaths, bytes: Uint8Array, about: About, now: string): Promise<string> {
  await mkdir(at.copies, { recursive: true, mode: 0o700 })
  const taken = new Set(await readdir(at.copies))
  const first = `${stampInName(now)}-r${about.revision}-conflict`
  let name = first
  for (let number = 2; taken.has(name); number += 1) name = `${first}-${number}`
  const path = join(at.copies, name)
  await files.write(path, bytes, about)
  return path
}
