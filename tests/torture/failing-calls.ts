// Each single call to the file system fails in its turn, once and from then on: what was told to be done is done, what was
// refused left the state before it or the whole one after it, and nothing is half.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backUpIssue } from '../../electron/services/backup/back-up-issue'
import { readPackage } from '../../electron/services/incoming/read-package'
import { createVisitStore, type VisitStore } from '../../electron/services/storage/visit-store'
import type { VisitId } from '../../shared/base/id'
import type { Result } from '../../shared/base/result'
import { type Fault, faultyFiles } from './support/faulty-files'
import { inScratch, litterIn } from './support/scratch'
import { counted, type Torture } from './support/torture'
import { spring, visitTitled } from './support/visit-of'

const faults: readonly Fault[] = ['short write', 'ENOSPC', 'EIO', 'EACCES', 'EROFS']
const stamp = '2024-02-01T08:00:00.000Z'
const later = '2024-02-01T09:00:00.000Z'

type Deed = {
  readonly name: string
  readonly act: (store: VisitStore, folder: string) => Promise<Result<unknown, unknown>>
  /** Done once more by the same program when nothing fails any longer; false where that is refused. */
  readonly again?: boolean
  /** Whether what is there afterwards is the state before or after the deed; undefined where it is neither. */
  readonly found: (folder: string) => Promise<'before' | 'after' | undefined>
}

const titleIn = async (folder: string, id: VisitId = spring): Promise<string | undefined> => {
  const opened = await createVisitStore(folder, () => later).open(id)
  if (!opened.ok) return opened.refusal.kind === 'no-such-visit' ? 'none' : undefined
  return opened.value.recoveredFrom === undefined ? opened.value.visit.title.en : undefined
}

const oneOf = (text: string | undefined, before: string, after: string) =>
  text === before ? 'before' : text === after ? 'after' : undefined

const deeds: readonly Deed[] = [
  {
    name: 'save',
    again: true,
    act: (store) => store.save(spring, 2, visitTitled('Third', 5)),
    found: async (folder) => oneOf(await titleIn(folder), 'Second', 'Third')
  },
  {
    name: 'save of a state that is worth a safety copy',
    again: true,
    act: (store) => createVisitStoreLater(store).save(spring, 2, visitTitled('Third', 5)),
    found: async (folder) => {
      const names = readdirSync(join(folder, 'visits', spring, 'copies')).filter((name) => !name.startsWith('.'))
      const store = createVisitStore(folder, () => later)
      for (const name of names) if (!(await store.copies.open(spring, name)).ok) return undefined
      return oneOf(await titleIn(folder), 'Second', 'Third')
    }
  },
  {
    name: 'rename',
    again: true,
    act: async (store) => {
      const opened = await store.open(spring)
      return opened.ok ? store.save(spring, opened.value.revision, { ...opened.value.visit, title: { en: 'Named' } }) : opened
    },
    found: async (folder) => oneOf(await titleIn(folder), 'Second', 'Named')
  },
  {
    name: 'new visit',
    again: true,
    act: (store) => store.add({ ...visitTitled('New', 5), id: 'new' as VisitId }),
    found: async (folder) => oneOf(await titleIn(folder, 'new' as VisitId), 'none', 'New')
  },
  {
    name: 'issue',
    again: true,
    act: (store) => store.issues.make(spring, 2, { author: 'Me', remark: '', at: stamp }),
    found: async (folder) => {
      if ((await titleIn(folder)) !== 'Second') return undefined
      const listed = await createVisitStore(folder, () => later).issues.list(spring)
      if (!listed.ok || listed.value.damaged.length > 0) return undefined
      return listed.value.issues.length === 2 ? 'after' : 'before'
    }
  },
  {
    name: 'backup',
    again: true,
    act: (store, folder) => backUpIssue(store, join(folder, 'stick'), { id: spring, number: 1, now: later }),
    found: async (folder) => {
      const stick = join(folder, 'stick')
      const files = readdirSync(stick, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.visit'))
      if (files.length === 0) return 'before'
      for (const file of files) if (!(await readPackage(join(stick, file))).ok) return undefined
      return 'after'
    }
  }
]

const clocks = new WeakMap<VisitStore, VisitStore>()

/** A store over the same folder whose clock is an hour further on. */
function createVisitStoreLater(store: VisitStore): VisitStore {
  return clocks.get(store) ?? store
}

export const measure: Torture = async (how) => {
  const found: Found = { trials: 0, triedAgain: 0, torn: 0, falseSuccess: 0, thrown: 0, notAgain: 0, litter: 0 }
  await inScratch(async (scratch) => {
    const template = join(scratch, 'template')
    await prepare(template)
    for (const deed of deeds) await tryAll(deed, template, scratch, how, found)
  })
  const { trials, triedAgain } = found
  return [
    counted('a file call fails: visits, issues, copies or backups torn', found.torn, trials, 'failed calls'),
    counted('a file call fails: done was said and it was not', found.falseSuccess, trials, 'failed calls'),
    counted('a file call fails: an error without a sentence', found.thrown, trials, 'failed calls'),
    counted(
      'a file call fails: the same thing is refused when nothing fails any longer',
      found.notAgain,
      triedAgain,
      'refusals tried again'
    ),
    counted('a file call fails: litter after the next start', found.litter, trials, 'failed calls')
  ]
}

async function prepare(folder: string): Promise<void> {
  mkdirSync(join(folder, 'stick'), { recursive: true })
  const store = createVisitStore(folder, () => stamp)
  await store.add(visitTitled('First', 5))
  await store.issues.make(spring, 1, { author: '', remark: '', at: stamp })
  await store.save(spring, 1, visitTitled('Second', 5))
}

type Found = Record<'trials' | 'triedAgain' | 'torn' | 'falseSuccess' | 'thrown' | 'notAgain' | 'litter', number>

async function tryAll(deed: Deed, template: string, scratch: string, how: 'short' | 'full', found: Found): Promise<void> {
  const clean = await trial(deed, template, join(scratch, 'clean'), undefined)
  if (clean.outcome !== 'done' || clean.state !== 'after') throw new Error(`${deed.name} does not work at all`)
  for (const plan of plansFor(clean.calls, how)) {
    const seen = await trial(deed, template, join(scratch, 'trial'), plan)
    const bad = {
      torn: seen.state === undefined,
      falseSuccess: seen.outcome === 'done' && seen.state === 'before',
      thrown: seen.outcome === 'thrown',
      notAgain: seen.again === false,
      litter: seen.litter > 0
    }
    found.trials += 1
    found.triedAgain += Number(seen.again !== undefined)
    for (const name of ['torn', 'falseSuccess', 'thrown', 'notAgain', 'litter'] as const) found[name] += Number(bad[name])
    if (Object.values(bad).some(Boolean)) console.log(deed.name, plan, seen)
  }
}

function* plansFor(calls: number, how: 'short' | 'full') {
  for (const fault of faults) {
    for (const lasting of how === 'short' ? [false] : [false, true]) {
      const step = how === 'short' && fault !== 'ENOSPC' ? 3 : 1
      for (let at = 1; at <= calls; at += step) yield { at, fault, lasting }
    }
  }
}

async function trial(deed: Deed, template: string, folder: string, plan: Parameters<typeof faultyFiles>[0]) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
  const store = createVisitStore(folder, () => stamp)
  clocks.set(
    store,
    createVisitStore(folder, () => later)
  )
  const files = await faultyFiles(plan)
  let outcome: 'done' | 'refused' | 'thrown'
  let note = ''
  try {
    outcome = (await deed.act(store, folder)).ok ? 'done' : 'refused'
  } catch (error) {
    outcome = 'thrown'
    note = error instanceof Error ? (error.stack ?? '') : ''
  } finally {
    files.restore()
  }
  const state = await deed.found(folder)
  const again = outcome === 'refused' && deed.again === true ? await deed.act(store, folder) : undefined
  if (again?.ok === false) note = JSON.stringify(again)
  // Done once, not twice.
  const isDone = again?.ok === true && (await deed.found(folder)) === 'after'
  return {
    outcome,
    state,
    note,
    again: again && isDone,
    calls: files.calls(),
    litter: litterIn(join(folder, 'visits', spring)).length
  }
}
