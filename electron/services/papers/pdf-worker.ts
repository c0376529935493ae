// The thread in which papers are set, so that nobody waits for it: an order in, the file on the disk, a report out.
import { parentPort, workerData } from 'node:worker_threads'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import { writeDurably } from '../storage/write-durably'
import type { WorkerOrder, WorkerReport } from './paper-order'
import { createPdfmakeRenderer } from './pdfmake-renderer'
import { picturesOf } from './pictures'

const { fontsFolder } = workerData as { readonly fontsFolder?: string }
const renderer = createPdfmakeRenderer({ fontsFolder })
const report = (message: WorkerReport): void => parentPort?.postMessage(message)

parentPort?.on('message', (order: WorkerOrder) => {
  void make(order).then(report, (error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const { code } = error as NodeJS.ErrnoException
    report({ kind: 'failed', job: order.job, message, ...(code === undefined ? {} : { code }) })
  })
})

async function make(order: WorkerOrder): Promise<WorkerReport> {
  const { job, file, attachments, ...wish } = order
  const built = buildPaper({ ...wish, pictures: picturesOf(wish.visit, attachments) })
  const rendered = await renderer.render(built.definition, progressOf(job))
  if (!rendered.ok) return { kind: 'refused', job, refusal: rendered.refusal }
  await writeDurably(file, rendered.value.bytes)
  return { kind: 'done', job, made: { pages: rendered.value.pages, notices: [...built.notices, ...rendered.value.notices] } }
}

/** Tells of each further twentieth, not of every word drawn. */
function progressOf(job: number): (part: number) => void {
  let told = 0
  return (part) => {
    if (part - told < 0.05) return
    told = part
    report({ kind: 'progress', job, part })
  }
}
