// `kill -9` of a process that enciphers a folder and writes it plain again without end: after the next start every visit, issue
// and the office open, and all files are in one form.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isEnciphered } from '../../electron/services/storage/encryption/enciphered-file'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import type { VisitId } from '../../shared/base/id'
import { started } from './support/change-over'
import { programOf, startSaver } from './support/saver'
import { inScratch, litterIn } from './support/scratch'
import { counted, type Torture } from './support/torture'
import { spring, visitTitled } from './support/visit-of'

/** Folders tried side by side. */
const lanes = 4
const ids = [spring, 'summer' as VisitId, 'autumn' as VisitId]

export const measure: Torture = async (how) => {
  const kills = how === 'short' ? 20 : 500
  const program = await programOf('turn-for-ever')
  const found = { lost: 0, mixed: 0, litter: 0 }
  const lane = async (count: number) =>
    inScratch(async (folder) => {
      await prepare(folder)
      let next = startSaver(program)
      for (let kill = 0; kill < count; kill += 1) {
        const turner = next
        await turner.ready
        next = startSaver(program)
        turner.begin(folder)
        await turner.saving
        await new Promise((resolve) => setTimeout(resolve, (kill * 13) % 190))
        turner.signal('SIGKILL')
        await turner.ended
        if (turner.complaint() !== '') throw new Error(turner.complaint())
        await look(folder, found)
      }
      next.signal('SIGKILL')
      await next.ended
    })
  await Promise.all(Array.from({ length: lanes }, () => lane(kills / lanes)))
  return [
    counted('kill -9 while enciphering: visits or issues lost', found.lost, kills, 'kills'),
    counted('kill -9 while enciphering: folders left in two forms after the next start', found.mixed, kills, 'kills'),
    counted('kill -9 while enciphering: starts after which litter lies about', found.litter, kills, 'kills')
  ]
}

async function look(folder: string, found: { lost: number; mixed: number; litter: number }): Promise<void> {
  const { store, kind } = await started(folder)
  for (const id of ids) {
    const [opened, issues] = [await store.open(id), await store.issues.all(id)]
    const isWhole = opened.ok && opened.value.recoveredFrom === undefined && opened.value.visit.title.en === `Kept ${id}`
    if (!isWhole || !issues.ok || issues.value.length !== 1) found.lost += 1
  }
  const forms = formsIn(folder)
  if (forms.size !== 1 || !forms.has(kind === 'on')) found.mixed += 1
  if (litterIn(join(folder, 'visits')).length > 0) found.litter += 1
}

async function prepare(folder: string): Promise<void> {
  const store = createVisitStore(folder, () => new Date().toISOString())
  for (const id of ids) {
    await store.add({ ...visitTitled(`Kept ${id}`, 10), id })
    await store.issues.make(id, 1, { author: '', remark: '', at: '2024-02-01T08:00:00Z' })
  }
}

function formsIn(folder: string): ReadonlySet<boolean> {
  const names = readdirSync(join(folder, 'visits'), { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join(folder, 'visits', name)).filter((path) => statSync(path).isFile())
  return new Set(files.map((path) => isEnciphered(readFileSync(path))))
}
