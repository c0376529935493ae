import type { PdfDocument } from '../../../../renderer/features/publish/pdf/pdf-document'
import { type Backend, createClient } from '../../../../shared/backend/client'
import type { StorageRefusal } from '../../../../shared/backend/contract'
import type { BackendEvent } from '../../../../shared/backend/event'
import type { Notice, PreviewReply, PreviewWish, PublishWish } from '../../../../shared/backend/publishing'
import { done, refused } from '../../../../shared/base/result'
import type { Visit } from '../../../../shared/model/visit'
import { memoryBackend } from '../../../fakes/memory-backend'

export const job = 'job-0000000000000001'

type Answering = {
  /** The whole paper, or a part of it among what is shown. */
  readonly paper: (notices?: readonly Notice[], part?: Pick<PreviewReply, 'sections' | 'sheets'>) => void
  readonly refuse: (refusal: StorageRefusal) => void
  readonly break: () => void
}

export type PublishingBackend = {
  readonly backend: Backend
  readonly tell: (event: BackendEvent) => void
  /** Previews asked for and not yet answered, the oldest first, and what each asked. */
  readonly previews: (Answering & { readonly wish: PreviewWish })[]
  readonly wishes: PublishWish[]
  readonly cancelled: string[]
  /** What the next start answers; a job unless something else is set. */
  readonly answerStart: (answer: Promise<unknown>) => void
}

/** The memory backend, with papers that are answered when the test says so. */
export function publishingBackend(visits: readonly Visit[] = []): PublishingBackend {
  const memory = memoryBackend({ visits })
  const previews: PublishingBackend['previews'] = []
  const wishes: PublishWish[] = []
  const cancelled: string[] = []
  let start: Promise<unknown> | undefined
  const reply = (value: unknown) => ({ ok: true as const, reply: value })

  const calls: Record<string, (argument: never) => Promise<unknown>> = {
    'publish.start': async (wish: PublishWish) => {
      wishes.push(wish)
      return start ?? done({ job, files: 3 })
    },
    'publish.cancel': async (argument: { job: string }) => {
      cancelled.push(argument.job)
      return {}
    },
    'publish.preview': (wish: PreviewWish) =>
      new Promise((resolve, reject) => {
        previews.push({
          wish,
          paper: (notices = [], part = {}) =>
            resolve(done({ download: `paper-${String(previews.length).padStart(14, '0')}`, pages: 2, notices, ...part })),
          refuse: (refusal) => resolve(refused(refusal)),
          break: () => reject(new Error('gone'))
        })
      })
  }
  const backend = createClient({
    ...memory.transport,
    call: async (name, argument) => {
      const found = calls[name]
      return found === undefined ? memory.transport.call(name, argument) : reply(await found(argument as never))
    }
  })
  return {
    backend,
    tell: memory.tell,
    previews,
    wishes,
    cancelled,
    answerStart: (answer) => {
      start = answer
    }
  }
}

type OpenedPaper = PdfDocument & { readonly number: number; closed: boolean }

/** Opens papers that hold nothing, and remembers them in their order. */
export function paperOpener(pages = 2) {
  const opened: OpenedPaper[] = []
  const open = async (): Promise<PdfDocument> => {
    const paper: OpenedPaper = {
      number: opened.length + 1,
      sheets: Array.from({ length: pages }, (_, index) => ({
        size: async () => ({ width: 595, height: 842 }),
        draw: async () => undefined,
        text: async () => [{ text: `Page ${index + 1}`, x: 0, y: 0, width: 40, height: 10 }]
      })),
      closed: false,
      close: () => {
        paper.closed = true
      }
    }
    opened.push(paper)
    return paper
  }
  return { open, opened }
}
