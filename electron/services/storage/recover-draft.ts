import { join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Issue } from '../../../shared/storage/exchange'
import { type Draft, encodeDraft, readDraft, readHeader, refusalOf, setAside } from './draft-file'
import { listCopies } from './safety-copies'
import { stampOfName, type VisitPaths } from './visit-paths'
import { writeDurably } from './write-durably'

type NewestIssue = (paths: VisitPaths) => Promise<Issue | undefined>

export type Recovered = { readonly draft: Draft; readonly recoveredFrom?: string }

/** The visit as it lies there; should its file be damaged or gone, the last good state that can be found, put in its place. */
export async function readOrRecover(
  paths: VisitPaths,
  id: string,
  now: string,
  office: Office,
  newestIssue: NewestIssue
): Promise<Result<Recovered, StorageRefusal>> {
  const draft = await readDraft(paths.draft, office)
  if (draft.ok) return done({ draft: draft.value })
  if (draft.refusal.kind === 'newer-version') return refused(refusalOf(draft.refusal, id))
  const lost = await readHeader(paths.draft)
  const keptAs = draft.refusal.kind === 'damaged' ? await setAside(paths, paths.draft, now) : undefined
  const found = await newestGood(paths, now, office)
  if (found === undefined) {
    return refused(keptAs === undefined ? { kind: 'no-such-visit', id } : { kind: 'damaged', id, keptAs })
  }
  // Above every revision that a window may still hold.
  const revision = Math.max(found.draft.revision, lost?.revision ?? 0) + 1
  const { bytes, summary } = encodeDraft(found.draft.visit, revision, found.draft.savedAt, office, await newestIssue(paths))
  await writeDurably(paths.draft, bytes)
  const written = await readDraft(paths.draft, office)
  if (!written.ok) return refused(refusalOf(written.refusal, id))
  return done({ draft: { ...written.value, summary }, recoveredFrom: found.at })
}

async function newestGood(paths: VisitPaths, now: string, office: Office): Promise<{ draft: Draft; at: string } | undefined> {
  const copies = [...(await listCopies(paths))].sort((a, b) => b.at - a.at)
  for (const path of [paths.previous, ...copies.map((copy) => join(paths.copies, copy.name))]) {
    const draft = await readDraft(path, office)
    if (draft.ok) return { draft: draft.value, at: draft.value.savedAt }
    if (draft.refusal.kind === 'damaged' && stampOfName(path) === undefined) await setAside(paths, path, now)
  }
  return undefined
}
