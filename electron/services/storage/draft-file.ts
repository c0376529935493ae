import { mkdir, readdir, rename } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import { fromStoredSummary, toStoredSummary } from '../../../shared/backend/stored-summary'
import { summaryOf } from '../../../shared/backend/summary-of'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import { decodeVisit } from '../../../shared/storage/decode-visit'
import type { Issue } from '../../../shared/storage/exchange'
import { migrate } from '../../../shared/storage/migrations'
import { decodeStored, encodeStored } from '../../../shared/storage/stored-file'
import { nativeBytes } from './native-bytes'
import type { FileProblem, StoredFiles } from './stored-files'
import { stampInName, type VisitPaths } from './visit-paths'

/** One generation of a visit as a file holds it. */
export type Draft = {
  readonly visit: Visit
  readonly revision: number
  readonly savedAt: string
  readonly summary: VisitSummary
  readonly sha256: string
}

export type DraftProblem = FileProblem | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }

export const draftFormat = 'attache-stored-visit'

export type EncodedDraft = { readonly bytes: Uint8Array; readonly summary: VisitSummary; readonly sha256: string }

export function encodeDraft(visit: Visit, revision: number, savedAt: string, office: Office, issue?: Issue): EncodedDraft {
  const summary = summaryOf(visit, revision, savedAt, office, issue)
  const { summary: head, titles } = toStoredSummary(summary)
  const stored = encodeStored(
    { format: draftFormat, id: visit.id, revision, summary: head, preface: titles, body: visit },
    nativeBytes
  )
  return { ...stored, summary }
}

/** A whole draft, its hash proved and its visit decoded. Errors of the machine other than a missing file are thrown. */
export async function readDraft(files: StoredFiles, path: string, office: Office): Promise<Result<Draft, DraftProblem>> {
  const bytes = await files.read(path)
  if (!bytes.ok) return bytes
  const stored = decodeStored(bytes.value, draftFormat, nativeBytes)
  if (!stored.ok) return stored
  const { header, preface, body } = stored.value
  const visit = decodeVisit(migrate(body, header.version))
  if (!visit.ok) return refused({ kind: 'damaged' })
  const summary = fromStoredSummary(header.summary, preface)
  const savedAt = summary?.savedAt ?? new Date(0).toISOString()
  return done({
    visit: visit.value,
    revision: header.revision,
    savedAt,
    summary: summary ?? summaryOf(visit.value, header.revision, savedAt, office),
    sha256: header.sha256
  })
}

/** Moves a damaged file out of the way, never over another one; returns its new path. */
export async function setAside(paths: VisitPaths, path: string, now: string): Promise<string> {
  await mkdir(paths.damaged, { recursive: true, mode: 0o700 })
  const taken = new Set(await readdir(paths.damaged))
  const name = relative(paths.folder, path).replaceAll(/[\\/]/g, '-')
  for (let number = 1; ; number += 1) {
    const wished = `${stampInName(now)}-${name}${number === 1 ? '' : `-${number}`}`
    if (taken.has(wished)) continue
    const aside = join(paths.damaged, wished)
    await rename(path, aside)
    return aside
  }
}

export function refusalOf(problem: DraftProblem, id: string): StorageRefusal {
  switch (problem.kind) {
    case 'missing':
      return { kind: 'no-such-visit', id }
    case 'damaged':
      return { kind: 'damaged', id, keptAs: '' }
    case 'locked':
    case 'wrong-key':
    case 'newer-version':
      return problem
  }
}
