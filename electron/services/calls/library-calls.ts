import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import type { Reply, StorageRefusal } from '../../../shared/backend/contract'
import { summaryOf } from '../../../shared/backend/summary-of'
import type { VisitId } from '../../../shared/base/id'
import { type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { visitOnNewDates } from '../../../shared/rules/visit-on-new-dates'
import type { BackendParts } from '../backend-ports'
import { readIncoming } from '../incoming/read-incoming'
import { ignoreMissing } from '../storage/draft-file'

type LibraryCalls = Pick<Handlers, Extract<keyof Handlers, `library.${string}` | 'visit.open' | 'visit.save'>>

/** Visits on this computer: list, open, keep, copy, rename, remove and take back. */
export function libraryCalls({ store, samplesFolder, tell, now, report }: BackendParts): LibraryCalls {
  const samples = onceWhenAsked(() => readSamples(samplesFolder, report))
  const telling = async <Value>(outcome: Promise<Result<Value, StorageRefusal>>): Promise<Result<Value, StorageRefusal>> => {
    const settled = await outcome
    if (settled.ok) tell({ kind: 'library-changed' })
    return settled
  }

  return {
    'library.list': () => store.list(),
    'library.samples': async () => (await samples()).map((visit) => summaryOf(visit, 0, now())),
    'library.add': ({ visit }) => telling(store.add(visit as Visit)),
    'library.addSample': async ({ sample, id }) => {
      const found = (await samples()).find((visit) => visit.id === sample)
      return found === undefined ? refused({ kind: 'no-such-visit', id: sample }) : telling(store.add({ ...found, id }))
    },
    'library.duplicate': async ({ id, newId, title, anew }) => {
      const opened = await store.open(id)
      if (!opened.ok) return opened
      const { visit } = opened.value
      const copy =
        anew === undefined
          ? unissued({ ...visit, id: newId, title })
          : visitOnNewDates(visit, { ...anew, id: newId, title }).visit
      const { attachments } = store.paths(id)
      return telling(store.add(copy, (paths) => cp(attachments, paths.attachments, { recursive: true }).catch(ignoreMissing)))
    },
    'library.rename': async ({ id, title }) => {
      const opened = await store.open(id)
      if (!opened.ok) return opened
      const saved = await store.save(id, opened.value.revision, { ...opened.value.visit, title })
      if (saved.ok) tell({ kind: 'visit-saved', id, revision: saved.value.revision })
      return telling(Promise.resolve(saved))
    },
    'library.remove': ({ id }) => telling(store.remove(id)),
    'library.restore': ({ id }) => telling(store.restore(id)),
    'visit.open': async ({ id }) => (await store.open(id)) as Reply<'visit.open'>,
    'visit.save': async ({ id, base, visit, client }) => {
      const saved = await store.save(id as VisitId, base, visit as Visit)
      if (saved.ok) tell({ kind: 'visit-saved', id, revision: saved.value.revision, client })
      return saved
    }
  }
}

/** A copy has no issues of its own yet: nobody was handed any. */
function unissued(visit: Visit): Visit {
  return { ...visit, distribution: visit.distribution.map((entry) => ({ ...entry, handedOver: [] })) }
}

/** The visits that come with the program; one that cannot be read is left out and reported. */
async function readSamples(folder: string, report: BackendParts['report']): Promise<readonly Visit[]> {
  const names = ((await readdir(folder).catch(ignoreMissing)) ?? []).filter((name) => name.endsWith('.visit.json')).sort()
  const visits: Visit[] = []
  for (const name of names) {
    const read = await readIncoming(join(folder, name))
    if (read.ok) visits.push(read.value.exchange.visit)
    else report(`sample ${name}`, read.refusal)
  }
  return visits
}

function onceWhenAsked<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
