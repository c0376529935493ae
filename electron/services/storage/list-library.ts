import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Reply, type StorageRefusal, type VisitSummary, visitSummarySchema } from '../../../shared/backend/contract'
import { type VisitId, visitIdSchema } from '../../../shared/base/id'
import type { Result } from '../../../shared/base/result'
import { ignoreMissing, markOf, readHeader } from './draft-file'
import { pathsIn, stampOfName, type VisitPaths } from './visit-paths'

export type Library = Reply<'library.list'>
/** Header lines that were read before, each good while its file is the same. */
export type ListedVisits = Map<VisitId, Cached>

type Cached = { readonly mark: string | undefined; readonly summary: VisitSummary }

const atOnce = 16

/**
 * All visits from their header lines alone, and what was set aside. A visit whose header cannot be read is opened, which
 * recovers it.
 */
export async function listLibrary(
  dataFolder: string,
  known: ReadonlyMap<VisitId, Cached>,
  listed: ListedVisits,
  open: (id: VisitId) => Promise<Result<unknown, StorageRefusal>>
): Promise<Library> {
  const names = (await readdir(join(dataFolder, 'visits')).catch(ignoreMissing)) ?? []
  const ids = names.flatMap((name) => visitIdSchema.safeParse(name).data ?? [])
  const library: Library = { visits: [], damaged: [] }
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce)
    const found = await Promise.all(some.map((id) => look(pathsIn(join(dataFolder, 'visits', id)), id, known, listed, open)))
    for (const { summary, damaged } of found) {
      if (summary !== undefined) library.visits.push(summary)
      library.damaged.push(...damaged)
    }
  }
  return library
}

type Found = { readonly summary: VisitSummary | undefined; readonly damaged: Library['damaged'] }

async function look(
  paths: VisitPaths,
  id: VisitId,
  known: ReadonlyMap<VisitId, Cached>,
  listed: ListedVisits,
  open: (id: VisitId) => Promise<Result<unknown, StorageRefusal>>
): Promise<Found> {
  const mark = await markOf(paths.draft)
  const cached = [known.get(id), listed.get(id)].find((found) => mark !== undefined && found?.mark === mark)
  const summary = cached?.summary ?? (await summaryOn(paths))
  if (summary !== undefined) {
    listed.set(id, { mark, summary })
    return { summary, damaged: await setAsideOf(paths, id) }
  }
  const opened = await open(id)
  const damaged = await setAsideOf(paths, id)
  // What a newer program wrote lies where it lay; it is shown all the same.
  if (!opened.ok && opened.refusal.kind === 'newer-version') damaged.push({ id, keptAs: paths.draft, at: await changedAt(paths) })
  return { summary: known.get(id)?.summary, damaged }
}

async function summaryOn(paths: VisitPaths): Promise<VisitSummary | undefined> {
  const header = await readHeader(paths.draft)
  return header === undefined ? undefined : visitSummarySchema.safeParse(header.summary).data
}

async function changedAt(paths: VisitPaths): Promise<string> {
  return (await stat(paths.draft)).mtime.toISOString()
}

async function setAsideOf(paths: VisitPaths, id: VisitId): Promise<Library['damaged']> {
  const names = (await readdir(paths.damaged).catch(ignoreMissing)) ?? []
  return names.flatMap((name) => {
    const at = stampOfName(name)
    return at === undefined ? [] : [{ id, keptAs: join(paths.damaged, name), at }]
  })
}
