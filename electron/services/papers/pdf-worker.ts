// The thread in which papers are set, so that nobody waits for it: an order in, the file on the disk, a report out.
import { parentPort, workerData } from 'node:worker_threads'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import { hasPhotographs } from '../../../shared/export/papers/photographs-of'
import { writeDurably } from '../storage/write-durably'
import { coverOf } from './cover-of'
import { type Imposition, impose } from './impose'
import { officeFiles } from './office-files'
import { inOwnFaces } from './own-faces'
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
  const { job, file, attachments, officeFolder, ...wish } = order
  const office = officeFiles(officeFolder)
  const { cover, paths } = coverOf(office)
  const photographs = hasPhotographs(wish) ? await picturesOf(wish.visit, attachments) : {}
  const built = buildPaper({ ...wish, cover, pictures: { ...photographs, ...paths } })
  const { definition, faces } = inOwnFaces(built.definition, office.fonts)
  const rendered = await renderer.render(definition, progressOf(job), faces)
  if (!rendered.ok) return { kind: 'refused', job, refusal: rendered.refusal }
  const notices = [...built.notices, ...rendered.value.notices]
  const folded = foldedAs(wish)
  const { bytes, pages } =
    folded === undefined ? rendered.value : await impose(rendered.value.bytes, { ...definition, ...folded })
  await writeDurably(file, bytes)
  return { kind: 'done', job, made: { pages, notices } }
}

/** Pocket cards lie four on a sheet unless single ones are wished for; everything else only where a booklet is. */
function foldedAs({ paper, setting }: Pick<WorkerOrder, 'paper' | 'setting'>): Pick<Imposition, 'kind' | 'sheet'> | undefined {
  const sheet = setting?.paperSize === 'Letter' ? 'Letter' : 'A4'
  if (paper === 'pocket-card') return setting?.sheets === 'pages' ? undefined : { kind: 'four', sheet }
  return setting?.sheets === 'folded' ? { kind: 'booklet', sheet } : undefined
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
