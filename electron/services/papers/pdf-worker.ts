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
import { previewSections } from './preview-sections'

const { fontsFolder } = workerData as { readonly fontsFolder?: string }
const renderer = createPdfmakeRenderer({ fontsFolder })
const report = (message: WorkerReport): void => parentPort?.postMessage(message)

parentPort?.on('message', (order: WorkerOrder) => {
  void make(order).then(report, (error: unknown) => {
    if (error instanceof GivenUp) return report({ kind: 'refused', job: order.job, refusal: { kind: 'cancelled' } })
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const { code } = error as NodeJS.ErrnoException
    report({ kind: 'failed', job: order.job, message, ...(code === undefined ? {} : { code }) })
  })
})

/** Whoever wished for the paper wishes for another one by now. */
class GivenUp extends Error {}

async function make(order: WorkerOrder): Promise<WorkerReport> {
  const { job, givenUp, file, attachments, officeFolder, preview, ...wish } = order
  const goOn = (): void => {
    if (Atomics.load(givenUp, 0) !== 0) throw new GivenUp()
  }
  const office = officeFiles(officeFolder)
  const { cover, paths } = coverOf(office)
  const photographs = hasPhotographs(wish) ? await picturesOf(wish.visit, attachments) : {}
  const built = buildPaper({ ...wish, cover, pictures: { ...photographs, ...paths } })
  const { definition, faces } = inOwnFaces(built.definition, office.fonts)
  goOn()
  const folded = foldedAs(wish)
  // Folded sheets and changed pages alone are no longer in the order of the sections.
  const sections =
    preview === undefined || folded !== undefined || definition.replaces !== undefined
      ? undefined
      : previewSections(definition, preview.shown)
  const ways = { progress: progressOf(job), faces, goOn, ...(sections && { elsewhere: sections.elsewhere }) }
  const rendered = await renderer.render(definition, ways)
  if (!rendered.ok) return { kind: 'refused', job, refusal: rendered.refusal }
  const notices = [...built.notices, ...rendered.value.notices]
  const { bytes, pages } =
    folded === undefined ? rendered.value : await impose(rendered.value.bytes, { ...definition, ...folded })
  await writeDurably(file, bytes)
  return { kind: 'done', job, made: { pages, notices, ...sections?.after(rendered.value.sections) } }
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
