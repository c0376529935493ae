import { Worker } from 'node:worker_threads'
import { type Result, refused } from '../../../shared/base/result'
import type { AttachmentProblem } from '../../../shared/model/attachment-problem'
import { createTurns } from '../storage/in-turn'
import type { Box } from './shrink-picture'
import type { TakenFile } from './take-file'

export type PictureOrder =
  | { readonly kind: 'take'; readonly path: string; readonly wanted: 'picture' | 'any' }
  | { readonly kind: 'take-again'; readonly path: string }
  | { readonly kind: 'shrink'; readonly path: string; readonly box: Box }

/** Where foreign pictures are taken in and kept ones are made small. */
export type PictureDesk = {
  readonly take: (path: string, wanted: 'picture' | 'any') => Promise<Result<TakenFile, AttachmentProblem>>
  /** The same for a file of a package, which keeps its bytes where they are nothing but a picture. */
  readonly takeAgain: (path: string) => Promise<Result<TakenFile, AttachmentProblem>>
  readonly shrink: (path: string, box: Box) => Promise<Uint8Array | undefined>
}

const memoryMb = 256
const longestMs = 15_000

/** One picture at a time, each in a thread of its own with little memory and fifteen seconds; `workerFile` is the bundled `picture-worker`. */
export function createPictureDesk(workerFile: string, limits = { memoryMb, longestMs }): PictureDesk {
  const inTurn = createTurns<'desk'>()
  const run = <Answer>(order: PictureOrder, tooHeavy: Answer) =>
    inTurn('desk', () => inThread(workerFile, order, tooHeavy, limits))
  const tooHeavy: Result<TakenFile, AttachmentProblem> = refused('too-heavy')
  return {
    take: (path, wanted) => run({ kind: 'take', path, wanted }, tooHeavy),
    takeAgain: (path) => run({ kind: 'take-again', path }, tooHeavy),
    shrink: (path, box) => run<Uint8Array | undefined>({ kind: 'shrink', path, box }, undefined)
  }
}

function inThread<Answer>(
  workerFile: string,
  order: PictureOrder,
  tooHeavy: Answer,
  limits: { readonly memoryMb: number; readonly longestMs: number }
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      env: {},
      stdin: false
    })
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
      void worker.terminate()
    }
    const timer = setTimeout(() => settle(() => resolve(tooHeavy)), limits.longestMs)
    worker.on('message', (answer) => settle(() => resolve(answer)))
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooHeavy) : reject(error)))
    )
    worker.on('exit', () => settle(() => reject(new Error('the thread for pictures ended without an answer'))))
  })
}
