// Bits flip and ends are missing: each is noticed, the last good generation is opened, and the damaged file is kept.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import { inScratch } from './support/scratch'
import { counted, type Torture } from './support/torture'
import { spring, visitTitled } from './support/visit-of'

type Found = { unnoticed: number; notOpened: number; notKept: number; issueUnnoticed: number }

export const measure: Torture = async (how) => {
  const [flips, cuts] = how === 'short' ? [250, 100] : [5000, 2000]
  const found: Found = { unnoticed: 0, notOpened: 0, notKept: 0, issueUnnoticed: 0 }
  await inScratch(async (scratch) => {
    const template = join(scratch, 'template')
    await prepare(template)
    const folder = join(scratch, 'trial')
    const draft = readFileSync(join(template, 'visits', spring, 'draft'))
    const random = sequence(20_240_305)
    for (let flip = 0; flip < flips; flip += 1) {
      const bad = Buffer.from(draft)
      const at = Math.floor(random() * bad.length)
      bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      await look(template, folder, bad, found)
    }
    for (let cut = 0; cut < cuts; cut += 1) {
      await look(template, folder, draft.subarray(0, Math.floor(random() * draft.length)), found)
    }
    await rotIssues(template, folder, how === 'short' ? 50 : 500, found)
  })
  return [
    counted('one flipped bit or a missing end: not noticed', found.unnoticed, flips + cuts, `${flips} flips and ${cuts} cuts`),
    counted('the last good generation not opened', found.notOpened, flips + cuts, 'damaged files'),
    counted('the damaged file not kept as it was', found.notKept, flips + cuts, 'damaged files'),
    counted('one flipped bit in an issue: not noticed', found.issueUnnoticed, how === 'short' ? 50 : 500, 'flips')
  ]
}

async function prepare(folder: string): Promise<void> {
  const store = createVisitStore(folder, () => '2024-02-01T08:00:00.000Z')
  await store.add(visitTitled('First', 8))
  await store.save(spring, 1, visitTitled('Second', 8))
  await store.issues.make(spring, 2, { author: '', remark: '', at: '2024-02-01T08:00:00Z' })
  await store.save(spring, 2, visitTitled('Third', 8))
}

async function look(template: string, folder: string, bad: Uint8Array, found: Found): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
  const visit = join(folder, 'visits', spring)
  // As a disk does it: the file itself changes, and a second name of it would change too.
  writeFileSync(join(visit, 'draft'), bad)
  const opened = await createVisitStore(folder, () => '2024-02-01T09:00:00.000Z').open(spring)
  if (!opened.ok) {
    found.notOpened += 1
    return
  }
  if (opened.value.recoveredFrom === undefined) found.unnoticed += 1
  if (opened.value.visit.title.en !== 'Second') found.notOpened += 1
  const kept = readdirSync(join(visit, 'damaged')).map((name) => readFileSync(join(visit, 'damaged', name)))
  if (!kept.some((file) => file.equals(bad))) found.notKept += 1
}

async function rotIssues(template: string, folder: string, flips: number, found: Found): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
  const path = join(folder, 'visits', spring, 'issues', '0001')
  const good = readFileSync(path)
  const store = createVisitStore(folder, () => '2024-02-01T09:00:00.000Z')
  const random = sequence(8)
  for (let flip = 0; flip < flips; flip += 1) {
    const bad = Buffer.from(good)
    const at = Math.floor(random() * bad.length)
    bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(path, bad)
    if ((await store.issues.open(spring, 1)).ok || !readFileSync(path).equals(bad)) found.issueUnnoticed += 1
  }
}

/** The same numbers between 0 and 1 in each run (mulberry32), so that what is found can be found again. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
