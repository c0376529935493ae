// Two programs want one folder: the second says in a sentence that it is taken, or takes it over from one that is gone; and a
// file that something else changed meanwhile is never overwritten.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import { median } from '../bench/measuring/figure'
import { inScratch } from './support/scratch'
import { counted, type Torture } from './support/torture'
import { spring, visitTitled } from './support/visit-of'

const program = join(process.cwd(), 'out', 'cli', 'index.js')

export const measure: Torture = async (how) => {
  const rounds = how === 'short' ? 2 : 20
  const changes = how === 'short' ? 20 : 500
  const seen = await inScratch((folder) => compete(folder, rounds))
  const overwritten = await inScratch((folder) => changeOutside(folder, changes))
  const start = { name: 'the command line says its usage', value: seen.start }
  return [
    { name: 'second process refused, from its start', value: median(seen.refusedMs), unit: 'ms', against: start, goal: 500 },
    { name: 'the slowest of them', value: Math.max(...seen.refusedMs), unit: 'ms', against: start },
    counted('second process not refused with a sentence', seen.notRefused, rounds, 'rounds'),
    counted('folder of a killed process not taken over', seen.notTakenOver, rounds, 'rounds'),
    counted('a change from outside overwritten, or the own one lost', overwritten, changes, 'changes')
  ]
}

async function compete(folder: string, rounds: number) {
  const seen = { refusedMs: [] as number[], notRefused: 0, notTakenOver: 0, start: 0 }
  const starts: number[] = []
  for (let round = 0; round < 3; round += 1) starts.push((await ended(run(['--help']))).ms)
  seen.start = median(starts)
  for (let round = 0; round < rounds; round += 1) {
    const first = run(['serve', '--data', folder, '--no-open'])
    if (!(await says(first, 'http://'))) seen.notTakenOver += 1
    const second = await ended(run(['serve', '--data', folder, '--no-open']))
    seen.refusedMs.push(second.ms)
    if (second.code !== 2 || !second.said.includes(String(first.child.pid))) seen.notRefused += 1
    const gone = ended(first)
    first.child.kill('SIGKILL')
    await gone
  }
  return seen
}

type Run = { readonly child: ChildProcess; readonly began: number; readonly said: () => string }

function run(words: readonly string[]): Run {
  const began = performance.now()
  const child = spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
  }
  return { child, began, said: () => said }
}

function ended({ child, began, said }: Run): Promise<{ ms: number; code: number | null; said: string }> {
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ms: performance.now() - began, code, said: said() }))
  })
}

/** Whether a process says something before it ends. */
function says({ child, said }: Run, words: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => said().includes(words) && resolve(true)
    child.stdout?.on('data', look)
    child.on('close', () => resolve(false))
    look()
  })
}

async function changeOutside(folder: string, changes: number): Promise<number> {
  mkdirSync(folder, { recursive: true })
  let clock = Date.parse('2024-02-01T08:00:00Z')
  const now = () => {
    clock += 1000
    return new Date(clock).toISOString()
  }
  const ours = createVisitStore(folder, now)
  await ours.add(visitTitled('Begun', 5))
  const copies = join(folder, 'visits', spring, 'copies')
  let wrong = 0
  for (let change = 0; change < changes; change += 1) {
    const mine = await ours.open(spring)
    const theirs = createVisitStore(folder, now)
    const found = await theirs.open(spring)
    if (!mine.ok || !found.ok) throw new Error('the visit cannot be opened')
    await theirs.save(spring, found.value.revision, visitTitled(`Theirs ${change}`, 5))
    const saved = await ours.save(spring, mine.value.revision, visitTitled(`Mine ${change}`, 5))
    const after = await createVisitStore(folder, now).open(spring)
    const isTheirs = after.ok && after.value.visit.title.en === `Theirs ${change}`
    // Ours lies among the copies; the newest names come last.
    const kept = readdirSync(copies).filter((name) => name.includes('conflict'))
    const isMineKept = kept.some((name) => readFileSync(join(copies, name), 'utf8').includes(`"Mine ${change}"`))
    if (saved.ok || !isTheirs || !isMineKept) wrong += 1
  }
  return wrong
}
