import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type TimedRun = {
  readonly status: number | null
  readonly stderr: string
  readonly ms: number
  readonly peakMB: number
  /** It took longer than it was given, and was ended. */
  readonly stopped: boolean
}

/** A program from start to end; the system is asked now and then how much memory it had at most, which costs next to nothing. */
export async function timedProcess(program: string, args: readonly string[], limit = 120_000): Promise<TimedRun> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  let peak = 0
  child.stderr.on('data', (part: Buffer) => {
    stderr = (stderr + part.toString()).slice(-2000)
  })
  const watch = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : peakOf(child.pid))
  }, 50)
  let stopped = false
  const timer = setTimeout(() => {
    stopped = true
    child.kill('SIGKILL')
  }, limit)
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  clearInterval(watch)
  clearTimeout(timer)
  return { status, stderr, ms: performance.now() - began, peakMB: peak / 1024, stopped }
}

/** Kilobytes that a process held at most so far; nothing where the system does not tell. */
function peakOf(id: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
