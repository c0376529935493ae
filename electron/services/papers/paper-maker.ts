import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { done, type Result, refused } from '../../../shared/base/result'
import { isUnfinished } from '../storage/write-durably'
import type { MadePaper, PaperOrder, PaperRefusal, WorkerOrder, WorkerReport } from './paper-order'

export type PaperMaker = {
  /**
   * Makes one paper after the other. Rejects for a fault of the machine (an error with its code, such as ENOSPC) or of the
   * program.
   */
  readonly make: (order: PaperOrder, ways?: MakingWays) => Promise<Result<MadePaper, PaperRefusal>>
  /** Ends what is being made and what waits; nothing of it stays on the disk. The next order starts a new thread. */
  readonly cancel: () => Promise<void>
  readonly close: () => Promise<void>
}

type MakingWays = {
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (part: number) => void
  /** Gives this one paper up, which then answers `cancelled`; the thread stays warm. */
  readonly signal?: AbortSignal
}

type Job = {
  readonly file: string
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
    // A thread that waits must not keep the command line from ending.
    if (jobs.size === 0) worker?.unref()
    return found
  }

  const hear = (report: WorkerReport): void => {
    if (report.kind === 'progress') {
      jobs.get(report.job)?.progress(report.part)
      return
    }
    const job = end(report.job)
    if (report.kind === 'done') job?.settle(done(report.made))
    else if (report.kind === 'refused') job?.settle(refused(report.refusal))
    else job?.fail(Object.assign(new Error(`a paper could not be made: ${report.message}`), { code: report.code }))
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, {
      workerData: { fontsFolder },
      // A small nursery: what a layout throws away is collected at once, which saves 100 MB and no time.
      resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 },
      env: {},
      stdin: false
    })
    started.on('message', hear)
    // Out of memory or a crash of the thread: whoever waits is told, the next order gets a new thread.
    started.on('error', (error: Error) => {
      if (worker === started) worker = undefined
      for (const id of [...jobs.keys()]) end(id)?.fail(error)
    })
    return started
  }

  const stop = async (): Promise<void> => {
    const stopped = worker
    const ended = [...jobs.keys()].flatMap((id) => end(id) ?? [])
    worker = undefined
    await stopped?.terminate()
    for (const job of ended) {
      removeUnfinished(job.file)
      job.settle(refused({ kind: 'cancelled' }))
    }
  }

  return {
    make: (order, { progress = () => {}, signal } = {}) =>
      new Promise((settle, fail) => {
        const job = ++counted
        jobs.set(job, { file: order.file, progress, settle, fail })
        // The thread is busy and hears no message until the paper is made; memory that both see it can look at.
        const givenUp = new Int32Array(new SharedArrayBuffer(4))
        const giveUp = (): void => void Atomics.store(givenUp, 0, 1)
        if (signal?.aborted === true) giveUp()
        signal?.addEventListener('abort', giveUp, { once: true })
        worker ??= start()
        worker.ref()
        worker.postMessage({ ...order, job, givenUp } satisfies WorkerOrder)
      }),
    cancel: stop,
    close: stop
  }
}

/** What a thread that was ended in the middle of writing left beside the file. */
function removeUnfinished(file: string): void {
  try {
    for (const name of readdirSync(dirname(file))) {
      if (isUnfinished(name) && name.startsWith(`.${basename(file)}.`)) rmSync(join(dirname(file), name), { force: true })
    }
  } catch {
    // The folder is not there: then nothing was left in it.
  }
}
