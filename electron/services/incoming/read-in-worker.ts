import { Worker } from 'node:worker_threads'
import { type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import type { Incoming } from './read-incoming'

export type ReadIncoming = (path: string, attachmentsTo?: string) => Promise<Result<Incoming, VisitRefusal>>

const memoryMb = 256
const longestMs = 10_000

/** Reads foreign files in a thread with little memory and ten seconds; `workerFile` is the bundled `incoming-worker`. */
export function createIncomingReader(workerFile: string, limits = { memoryMb, longestMs }): ReadIncoming {
  return (path, attachmentsTo) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile, {
        workerData: { path, ...(attachmentsTo === undefined ? {} : { attachmentsTo }) },
        resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
        env: {},
        stdin: false
      })
      const settle = (act: () => void) => {
        clearTimeout(timer)
        act()
        void worker.terminate()
      }
      const timer = setTimeout(() => settle(() => resolve(refused({ kind: 'too-heavy' }))), limits.longestMs)
      worker.on('message', (read) => settle(() => resolve(read)))
      worker.on('error', (error: NodeJS.ErrnoException) =>
        settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(refused({ kind: 'too-heavy' })) : reject(error)))
      )
      worker.on('exit', () => settle(() => reject(new Error('the reading thread ended without an answer'))))
    })
}
