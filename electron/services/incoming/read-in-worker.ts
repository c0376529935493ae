import { Worker } from 'node:worker_threads'
import type { ForeignCalendar, ForeignTable } from '../../../shared/backend/intake'
import { type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import type { Incoming } from './read-incoming'

type ReadIncoming = (path: string, attachmentsTo?: string, passphrase?: string) => Promise<Result<Incoming, VisitRefusal>>

/** Everything that reads files of other people. */
export type ForeignReaders = {
  readonly readIncoming: ReadIncoming
  readonly readTable: (path: string) => Promise<Result<ForeignTable, VisitRefusal>>
  readonly readCalendar: (path: string) => Promise<Result<ForeignCalendar, VisitRefusal>>
}

/** What the thread is asked to do. */
export type Errand =
  | {
      readonly reader: 'visit'
      readonly path: string
      readonly attachmentsTo?: string | undefined
      readonly passphrase?: string | undefined
    }
  | { readonly reader: 'table' | 'calendar'; readonly path: string }

const memoryMb = 256
const longestMs = 10_000
/** A passphrase is meant to take its time before any reading begins. */
const unsealingMs = 50_000

/** Reads foreign files in a thread with little memory and ten seconds; `workerFile` is the bundled `incoming-worker`. */
export function createForeignReaders(workerFile: string, limits = { memoryMb, longestMs }): ForeignReaders {
  const send = <Value>(errand: Errand) => inThread<Value>(workerFile, errand, limits)
  return {
    readIncoming: (path, attachmentsTo, passphrase) => send({ reader: 'visit', path, attachmentsTo, passphrase }),
    readTable: (path) => send({ reader: 'table', path }),
    readCalendar: (path) => send({ reader: 'calendar', path })
  }
}

function inThread<Value>(
  workerFile: string,
  workerData: Errand,
  limits: { readonly memoryMb: number; readonly longestMs: number }
): Promise<Result<Value, VisitRefusal>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      env: {},
      stdin: false
    })
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
      void worker.terminate()
    }
    const longest = limits.longestMs + ('passphrase' in workerData && workerData.passphrase !== undefined ? unsealingMs : 0)
    const timer = setTimeout(() => settle(() => resolve(refused({ kind: 'too-heavy' }))), longest)
    worker.on('message', (read) => settle(() => resolve(read)))
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(refused({ kind: 'too-heavy' })) : reject(error)))
    )
    worker.on('exit', () => settle(() => reject(new Error('the reading thread ended without an answer'))))
  })
}
