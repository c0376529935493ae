import { join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import type { Issue } from '../../../shared/storage/exchange'
import { type Draft, draftFormat, encodeDraft, readDraft, refusalOf, setAside } from './draft-file'
import { readHeader } from './read-header'
import { listCopies } from './safety-copies'
import type { StoredFiles } from './stored-files'
import { stampOfName, type VisitPaths } from './visit-paths'

type NewestIssue = (paths: VisitPaths) => Promise<Issue | undefined>

export type Recovery = {
  /** Stamp of the state that was opened in place of the damaged one. */
  readonly recoveredFrom: string
  /** Where the damaged file lies now; not there where the file was gone. */
  readonly keptAs?: string
}

export type Recovered = { readonly draft: Draft; readonly recovery?: Recovery }

type Good = { readonly visit: Visit; readonly revision: number; readonly savedAt: string }

/** The visit as it lies there; should its file be damaged or gone, the last good state that can be found, put in its place. */
export async function readOrRecover(
  files: StoredFiles,
  paths: VisitPaths,
  id: string,
  now: string,
  office: Office,
  newestIssue: NewestIssue
): Promise<Result<Recovered, StorageRefusal>> {
  const draft = await readDraft(files, paths.draft, office)
  if (draft.ok) return done({ draft: draft.value })
  const { kind } = draft.refusal
  // What a newer program wrote, or another key closed, is whole: nothing is done to it.
  if (kind !== 'damaged' && kind !== 'missing') return refused(refusalOf(draft.refusal, id))
  const lost = readHeader(files, paths.draft, draftFormat)
  const keptAs = kind === 'damaged' ? await setAside(paths, paths.draft, now) : undefined
  const issue = await newestIssue(paths)
  const found = (await newestGood(files, paths, now, office)) ?? (issue && { visit: issue.visit, revision: 0, savedAt: issue.at })
  if (found === undefined) {
    return refused(keptAs === undefined ? { kind: 'no-such-visit', id } : { kind: 'damaged', id, keptAs })
  }
  // Above every revision that a window may still hold.
  const revision = Math.max(found.revision, lost?.header.revision ?? 0) + 1
  const { bytes, summary } = encodeDraft(found.visit, revision, found.savedAt, office, issue)
  await files.write(paths.draft, bytes, { id, revision })
  const written = await readDraft(files, paths.draft, office)
  if (!written.ok) return refused(refusalOf(written.refusal, id))
  const recovery = { recoveredFrom: found.savedAt, ...(keptAs === undefined ? {} : { keptAs }) }
  return done({ draft: { ...written.value, summary }, recovery })
}

async function newestGood(files: StoredFiles, paths: VisitPaths, now: string, office: Office): Promise<Good | undefined> {
  const copies = [...(await listCopies(paths))].sort((a, b) => b.at - a.at)
  for (const path of [paths.previous, ...copies.map((copy) => join(paths.copies, copy.name))]) {
    const draft = await readDraft(files, path, office)
    if (draft.ok) return draft.value
    if (draft.refusal.kind === 'damaged' && stampOfName(path) === undefined) await setAside(paths, path, now)
  }
  return undefined
}
