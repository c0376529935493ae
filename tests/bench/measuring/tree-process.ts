import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type TreeRun = { readonly status: number | null; readonly stderr: string; readonly ms: number; readonly peakMB: number }

/** A program from start to end with all processes that it starts; their memory is looked at twenty times a second. */
export async function treeProcess(program: string, args: readonly string[], limit = 120_000): Promise<TreeRun> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  let peak = 0
  child.stderr.on('data', (part: Buffer) => {
    stderr = (stderr + part.toString()).slice(-2000)
  })
  const watch = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : residentOf(child.pid))
  }, 50)
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  clearInterval(watch)
  clearTimeout(timer)
  return { status, stderr, ms: performance.now() - began, peakMB: peak / 1024 }
}

/** Kilobytes of a process and all below it; nothing where the system does not tell. */
function residentOf(root: number): number {
  try {
    const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
    const parents = new Map(all.flatMap((id) => pairOf(id)))
    const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0))
    return all
      .filter(isBelow)
      .reduce((sum, id) => sum + Number(/^Rss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0), 0)
  } catch {
    return 0
  }
}

function pairOf(id: number): readonly (readonly [number, number])[] {
  const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1]
  return parent === undefined || Number(parent) === 0 ? [] : [[id, Number(parent)]]
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
