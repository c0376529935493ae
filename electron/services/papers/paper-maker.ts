import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { done, type Result, refused } from '../../../shared/base/result'
import type { MadePaper, PaperOrder, PaperRefusal, WorkerReport } from './paper-order'

export type PaperMaker = {
  /** Makes one paper after the other; `progress` is told how much is done, from 0 to 1. Rejects only for a fault of the program. */
  readonly make: (order: PaperOrder, progress?: (part: number) => void) => Promise<Result<MadePaper, PaperRefusal>>
  /** Ends what is being made and what waits; nothing of it stays on the disk. The next order starts a new thread. */
  readonly cancel: () => Promise<void>
  readonly close: () => Promise<void>
}

type Job = {
  readonly temporary: string
  readonly progress: (part: number) => void
  readonly settle: (result: Result<MadePaper, PaperRefusal>) => void
  readonly fail: (error: Error) => void
}

/** Papers made in one warm thread. `workerFile` is the built `pdf-worker`; fonts come from their packages without a folder. */
export function createPaperMaker({ fontsFolder, workerFile }: { fontsFolder?: string; workerFile: string | URL }): PaperMaker {
  const jobs = new Map<number, Job>()
  let worker: Worker | undefined
  let counted = 0

  const end = (job: number): Job | undefined => {
    const found = jobs.get(job)
    jobs.delete(job)
    if (jobs.size === 0) worker?.unref()
    return found
  }

  const hear = (report: WorkerReport): void => {
    switch (report.kind) {
      case 'progress':
        jobs.get(report.job)?.progress(report.part)
        break
      case 'done':
        end(report.job)?.settle(done(report.made))
        break
      case 'refused':
        end(report.job)?.settle(refused(report.refusal))
        break
      case 'failed':
        end(report.job)?.fail(new Error(`a paper could not be set: ${report.message}`))
    }
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, { workerData: { fontsFolder }, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    started.on('message', hear)
    // Out of memory or a crash of the thread: whoever waits is told, the next order gets a new thread.
    started.on('error', (error: Error) => {
      if (worker === started) worker = undefined
      for (const job of [...jobs.keys()]) {
        const failed = end(job)
        if (failed !== undefined) rmSync(failed.temporary, { force: true })
        failed?.fail(error)
      }
    })
    return started
  }

  const stop = async (): Promise<void> => {
    const stopped = worker
    worker = undefined
    await stopped?.terminate()
    for (const job of [...jobs.keys()]) {
      const cancelled = end(job)
      if (cancelled !== undefined) rmSync(cancelled.temporary, { force: true })
      cancelled?.settle(refused({ kind: 'cancelled' }))
    }
  }

  return {
    make: (order, progress = () => {}) =>
      new Promise((settle, fail) => {
        const job = ++counted
        const temporary = `${order.file}.${randomBytes(6).toString('hex')}.part`
        jobs.set(job, { temporary, progress, settle, fail })
        worker ??= start()
        worker.ref()
        worker.postMessage({ ...order, job, temporary })
      }),
    cancel: stop,
    close: stop
  }
}
