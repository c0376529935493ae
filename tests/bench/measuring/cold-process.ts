import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './figure'

type ColdRun = { readonly status: number | null; readonly stderr: string; readonly ms: number; readonly peakMB: number }

// Linux counts what the process was forked from into `maxRSS`, which a bench of many groups makes large; VmHWM begins anew.
const atEnd = (note: string) => `
import { readFileSync, writeFileSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    peak = Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? peak)
  } catch {}
  writeFileSync(${JSON.stringify(note)}, String(peak))
})`

/** A new Node process from start to end; the process itself says at its end how much memory it had at most. */
function coldProcess(args: readonly string[]): ColdRun {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  const note = join(folder, 'peak')
  const watch = `data:text/javascript,${encodeURIComponent(atEnd(note))}`
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...args], { encoding: 'utf8' })
  const ms = performance.now() - began
  const peakMB = Number(readFileSync(note, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return { status, stderr, ms, peakMB }
}

/** The median of several runs after a first that is not counted: it may build or fill a cache. */
export function coldMedian(args: readonly string[], times = 5): ColdRun {
  const first = coldProcess(args)
  if (!isDone(first)) return first
  const runs = Array.from({ length: times }, () => coldProcess(args))
  return { ...first, ms: median(runs.map((run) => run.ms)), peakMB: Math.max(...runs.map((run) => run.peakMB)) }
}

/** 1 means that it was done and the visit has findings that block. */
export function isDone(run: ColdRun): boolean {
  return run.status === 0 || run.status === 1
}
