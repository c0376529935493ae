import { randomBytes } from 'node:crypto'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { BackendEvent } from '../../../shared/backend/event'
import type { PublishResult } from '../../../shared/backend/publishing'
import { machineProblem } from '../storage/machine-problem'
import { makeFiles } from './make-files'
import type { Making } from './making'

export type PublishJobs = {
  /** Starts when those before it have ended; tells of its progress and end by events. */
  readonly start: (making: Omit<Making, 'onProgress' | 'signal'>) => string
  readonly cancel: (job: string) => void
  /** Runs something else that needs the papers' thread, between two jobs. */
  readonly between: <Value>(act: () => Promise<Value>) => Promise<Value>
  /** Cancels all and waits until they are gone. */
  readonly close: () => Promise<void>
}

type JobEnd = Extract<BackendEvent, { kind: 'publish-ended' }>['outcome']

export type JobPorts = {
  readonly tell: (event: BackendEvent) => void
  readonly cancelPaper: () => void
  /** Makes what was written ready to be fetched, where windows can fetch. */
  readonly offer?: (folder: string, files: readonly string[]) => Promise<string>
  readonly report: (error: unknown) => void
}

export function createPublishJobs({ tell, cancelPaper, offer, report }: JobPorts): PublishJobs {
  const stops = new Map<string, AbortController>()
  let present: string | undefined
  let last: Promise<unknown> = Promise.resolve()
  const between = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(act)
    last = mine.catch(() => undefined)
    return mine
  }

  async function run(job: string, making: Making): Promise<void> {
    present = job
    const end = await outcomeOf(making, offer, report)
    present = undefined
    stops.delete(job)
    tell({ kind: 'publish-ended', job, outcome: end })
  }

  function cancel(job: string): void {
    stops.get(job)?.abort()
    if (present === job) cancelPaper()
  }

  return {
    between,
    cancel,
    start: (making) => {
      const job = randomBytes(16).toString('base64url')
      const stop = new AbortController()
      stops.set(job, stop)
      const total = making.plan.length
      const onProgress = (done: number, file: string) => tell({ kind: 'publish-progress', job, done, total, present: file })
      void between(() => run(job, { ...making, onProgress, signal: stop.signal }))
      return job
    },
    close: async () => {
      for (const job of stops.keys()) cancel(job)
      await last
    }
  }
}

async function outcomeOf(making: Making, offer: JobPorts['offer'], report: JobPorts['report']): Promise<JobEnd> {
  try {
    const made = await makeFiles(making)
    if (!made.ok) {
      return made.refusal.kind === 'cancelled' ? { kind: 'cancelled', written: 0 } : { ...made.refusal, kind: 'content-lost' }
    }
    const files = [...made.value.files]
    const result: PublishResult = {
      folder: making.folder,
      files,
      withoutItems: [...made.value.withoutItems],
      notices: [...made.value.notices],
      ...(offer === undefined ? {} : { download: await offer(making.folder, files) })
    }
    return { kind: 'done', result }
  } catch (error) {
    return { kind: 'refused', refusal: refusalOf(error, report) }
  }
}

/** A job has nobody to throw to: what is the program's own fault is reported, and said as unreadable. */
function refusalOf(error: unknown, report: JobPorts['report']): StorageRefusal {
  try {
    return machineProblem(error)
  } catch {
    report(error)
    return { kind: 'unreadable', code: 'INTERNAL' }
  }
}
