import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reply, StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import { fromStoredSummary } from '../../../shared/backend/stored-summary'
import { type VisitId, visitIdSchema } from '../../../shared/base/id'
import type { Result } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import { draftFormat, readDraft } from './draft-file'
import { markNow } from './file-mark'
import { ignoreMissing } from './ignore-missing'
import { readHeader } from './read-header'
import type { StoredFiles } from './stored-files'
import { pathsIn, stampOfName, type VisitPaths } from './visit-paths'

export type Library = Reply<'library.list'>
/** Header lines that were read before, each good while its file is the same. */
export type ListedVisits = Map<VisitId, Cached>

type Cached = { readonly mark: string | undefined; readonly summary: VisitSummary; readonly isNamed: boolean }

type Listing = {
  readonly dataFolder: string
  readonly files: StoredFiles
  readonly office: () => Promise<Office>
  readonly known: ReadonlyMap<VisitId, { readonly mark: string | undefined; readonly summary: VisitSummary }>
  readonly listed: ListedVisits
  readonly open: (id: VisitId) => Promise<Result<unknown, StorageRefusal>>
  readonly now: number
}

/** After so many the rest of the program has its turn. */
const atOnce = 100
/** Names of items are read only of visits that are not over for so long. */
const lately = 3 * 86_400_000

/**
 * All visits from their header lines alone, and what was set aside. A visit whose header cannot be read is opened, which
 * recovers it.
 */
export async function listLibrary(listing: Listing): Promise<Library> {
  const { dataFolder } = listing
  const names = (await readdir(join(dataFolder, 'visits')).catch(ignoreMissing)) ?? []
  const library: Library = { visits: [], damaged: [] }
  for (const [index, name] of names.entries()) {
    if (index % atOnce === atOnce - 1) await new Promise(setImmediate)
    const id = visitIdSchema.safeParse(name).data
    if (id === undefined) continue
    const paths = pathsIn(join(dataFolder, 'visits', id))
    const summary = (await summaryOn(paths, id, listing)) ?? (await opened(paths, id, listing, library.damaged))
    if (summary !== undefined) library.visits.push(summary)
    if (existsSync(paths.damaged)) library.damaged.push(...(await setAsideOf(paths, id)))
  }
  return library
}

/** From memory while the file is the same, else from its header line. */
async function summaryOn(paths: VisitPaths, id: VisitId, listing: Listing): Promise<VisitSummary | undefined> {
  const { files, known, listed, now } = listing
  const [mine, before] = [known.get(id), listed.get(id)]
  const mark = mine === undefined && before === undefined ? undefined : markNow(paths.draft)
  if (mark !== undefined && mine?.mark === mark) return mine.summary
  if (mark !== undefined && before?.mark === mark && (before.isNamed || isOver(before.summary, now))) return before.summary
  const head = readHeader(files, paths.draft, draftFormat, ({ summary }) => !isOver(summary, now))
  const nameless = head && fromStoredSummary(head.header.summary, head.preface)
  const isNamed = nameless !== undefined && (head?.preface !== undefined || nameless.hours === '')
  const whole =
    nameless === undefined || isNamed || isOver(nameless, now)
      ? undefined
      : await readDraft(files, paths.draft, await listing.office())
  const summary = whole?.ok === true ? whole.value.summary : nameless
  if (summary !== undefined) listed.set(id, { mark: head?.mark, summary, isNamed: isNamed || whole !== undefined })
  return summary
}

/** Titles of items are looked up only for what is on now or comes next. */
function isOver(summary: unknown, now: number): boolean {
  const until = typeof summary === 'object' && summary !== null && 'until' in summary ? Date.parse(String(summary.until)) : now
  return until < now - lately
}

async function opened(
  paths: VisitPaths,
  id: VisitId,
  { known, open }: Listing,
  damaged: Library['damaged']
): Promise<VisitSummary | undefined> {
  const outcome = await open(id)
  // What a newer program wrote lies where it lay; it is shown all the same.
  if (!outcome.ok && outcome.refusal.kind === 'newer-version') {
    damaged.push({ id, keptAs: paths.draft, at: (await stat(paths.draft)).mtime.toISOString() })
  }
  return known.get(id)?.summary
}

async function setAsideOf(paths: VisitPaths, id: VisitId): Promise<Library['damaged']> {
  const names = (await readdir(paths.damaged).catch(ignoreMissing)) ?? []
  return names.flatMap((name) => {
    const at = stampOfName(name)
    return at === undefined ? [] : [{ id, keptAs: join(paths.damaged, name), at }]
  })
}
