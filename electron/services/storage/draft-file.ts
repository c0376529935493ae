import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type StorageRefusal, type VisitSummary, visitSummarySchema } from '../../../shared/backend/contract'
import { summaryOf } from '../../../shared/backend/summary-of'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import { decodeVisit } from '../../../shared/storage/decode-visit'
import type { Issue } from '../../../shared/storage/exchange'
import { migrate } from '../../../shared/storage/migrations'
import { decodeHeader, decodeStored, encodeStored, type StoredHeader } from '../../../shared/storage/stored-file'
import { utf8 } from './utf8'
import { stampInName, type VisitPaths } from './visit-paths'

/** One generation of a visit as a file holds it. */
export type Draft = {
  readonly visit: Visit
  readonly revision: number
  readonly savedAt: string
  readonly summary: VisitSummary
  readonly sha256: string
}

export type DraftProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }

const draftFormat = 'attache-stored-visit'

export type EncodedDraft = { readonly bytes: Uint8Array; readonly summary: VisitSummary; readonly sha256: string }

export function encodeDraft(visit: Visit, revision: number, savedAt: string, office: Office, issue?: Issue): EncodedDraft {
  const summary = summaryOf(visit, revision, savedAt, office, issue)
  const stored = encodeStored({ format: draftFormat, id: visit.id, revision, summary, body: visit })
  return { ...stored, summary }
}

/** A whole draft, its hash proved and its visit decoded. Errors of the machine other than a missing file are thrown. */
export async function readDraft(path: string, office: Office): Promise<Result<Draft, DraftProblem>> {
  const bytes = await readOrMissing(path)
  if (bytes === undefined) return refused({ kind: 'missing' })
  const stored = decodeStored(bytes, draftFormat, utf8)
  if (!stored.ok) return stored
  const { header, body } = stored.value
  const summary = visitSummarySchema.safeParse(header.summary)
  const visit = decodeVisit(migrate(body, header.version))
  if (!visit.ok) return refused({ kind: 'damaged' })
  const savedAt = summary.success ? summary.data.savedAt : new Date(0).toISOString()
  return done({
    visit: visit.value,
    revision: header.revision,
    savedAt,
    summary: summary.success ? summary.data : summaryOf(visit.value, header.revision, savedAt, office),
    sha256: header.sha256
  })
}

const firstRead = 16_384

/** The header line alone; undefined where there is none that can be read. */
export async function readHeader(path: string, format = draftFormat): Promise<StoredHeader | undefined> {
  const file = await open(path, 'r').catch(ignoreMissing)
  if (file === undefined) return undefined
  try {
    let bytes = Buffer.alloc(firstRead)
    let filled = 0
    for (;;) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled)
      const end = bytes.subarray(0, filled + bytesRead).indexOf(10)
      filled += bytesRead
      if (end >= 0) {
        const header = decodeHeader(bytes.toString('utf8', 0, end), format)
        return header.ok ? header.value : undefined
      }
      if (bytesRead === 0 || filled > 4_000_000) return undefined
      if (filled === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 4)
    }
  } finally {
    await file.close()
  }
}

/** Identity of a file's present content, cheap enough to be asked before each save. */
export async function markOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(ignoreMissing)
  return found === undefined ? undefined : `${found.ino}/${found.size}/${found.mtimeNs}`
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
    case 'newer-version':
      return problem
  }
}

async function readOrMissing(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(ignoreMissing)
}

export function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}
