// One long day at one visit: 20,000 edits, each kept for undo and saved. Memory and open files must not grow with them.
import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import { createSession } from '../../renderer/state/session'
import type { Backend } from '../../shared/backend/client'
import type { ItemId } from '../../shared/base/id'
import type { Visit } from '../../shared/model/visit'
import { median } from '../bench/measuring/figure'
import { visitOf } from '../bench/measuring/thousand-items'
import { inScratch } from './support/scratch'
import { counted, type Torture } from './support/torture'

export const measure: Torture = (how) =>
  inScratch((folder) => editFor(folder, how === 'short' ? 300 : 20_000), how === 'short' ? 'memory' : 'disk')

async function editFor(folder: string, edits: number) {
  const visit = visitOf(200)
  const store = createVisitStore(folder, () => new Date().toISOString())
  await store.add(visit)
  const times: number[] = []
  const session = createSession({ backend: windowOn(store, visit, times), client: 'a-window-of-a-test', tell: () => undefined })
  await session.getState().open(visit.id)
  const items = Object.keys(visit.items) as ItemId[]
  let refused = 0
  const edit = async (number: number) => {
    const id = items[number % items.length]
    if (id === undefined) throw new Error('the visit has no items')
    const title = { en: `Stop ${number}`, ru: `Объект ${number}` }
    const applied = session.getState().dispatch({ kind: 'edit', collection: 'items', id, changes: { title } })
    if (!applied.ok) refused += 1
    await session.getState().settled()
    if (session.getState().saving.kind !== 'saved') refused += 1
  }
  // The first edits fill the history, the caches and the compiler.
  const first = Math.min(1000, edits / 2)
  for (let number = 0; number < first; number += 1) await edit(number)
  times.length = 0
  const before = { heap: heapNow(), handles: handlesNow() }
  for (let number = first; number < edits; number += 1) await edit(number)
  const after = { heap: heapNow(), handles: handlesNow() }
  const sorted = [...times].sort((a, b) => a - b)
  const p95 = sorted[Math.floor(sorted.length * 0.95)]
  const of = { name: `edits of one session`, value: edits }
  return [
    {
      name: 'heap after the edits, more than before',
      value: (after.heap - before.heap) / 1e6,
      unit: 'MB',
      against: of,
      goal: 50
    },
    counted('open files more than before', Math.max(0, after.handles - before.handles), edits, 'edits'),
    counted('edits refused or not saved', refused, edits, 'edits'),
    { name: 'save of 200 items, p95', value: p95, unit: 'ms', against: { name: 'median', value: median(times) }, goal: 20 }
  ] as const
}

/** Bytes that are still needed: whatever nobody holds is cleared away first. */
function heapNow(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn += 1) collect()
  return process.memoryUsage().heapUsed
}

function handlesNow(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : process.getActiveResourcesInfo().length
}

/** A window of the program over this store, which takes the time of each save. */
function windowOn(store: ReturnType<typeof createVisitStore>, { id }: Visit, times: number[]): Backend {
  const call = async (name: string, argument: { readonly base: number; readonly visit: Visit }) => {
    if (name === 'visit.open') return store.open(id)
    const began = performance.now()
    const saved = await store.save(id, argument.base, argument.visit)
    times.push(performance.now() - began)
    return saved
  }
  return { call, subscribe: () => () => undefined } as unknown as Backend
}
