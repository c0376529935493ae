import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
// A file of our own origin; the policy of the page lets no worker come from anywhere else.
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { LocalFiles } from './local-files'
import type { PdfDocument, PdfSheet, TextPiece } from './pdf-document'

pdf.GlobalWorkerOptions.workerSrc = workerAddress

// One thread reads all papers: starting one for each costs more than reading a programme of four pages.
let thread: InstanceType<typeof pdf.PDFWorker> | undefined

/** Opens a paper with pdf.js. It takes the bytes over: they must not be used afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  if (thread === undefined || thread.destroyed) thread = new pdf.PDFWorker()
  const loading = pdf.getDocument({
    worker: thread,
    data: bytes,
    BinaryDataFactory: LocalFiles,
    // Any address: the factory looks names up in its own list, and these only say that it can.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'fonts/',
    useWorkerFetch: false,
    // Our papers hold no JPEG 2000 and no JBIG2, the only pictures that would need it.
    useWasm: false
  })
  const document = await loading.promise
  return {
    sheets: Array.from({ length: document.numPages }, (_, index) => sheetOf(document, index + 1)),
    close: () => void loading.destroy()
  }
}

function sheetOf(document: pdf.PDFDocumentProxy, number: number): PdfSheet {
  return {
    size: async () => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    },
    draw: async (canvas, scale, signal) => {
      const page = await document.getPage(number)
      signal.throwIfAborted()
      const viewport = page.getViewport({ scale })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      const task = page.render({ canvas, viewport })
      signal.addEventListener('abort', () => task.cancel())
      await task.promise
    },
    text: async () => {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      return items.flatMap((item): readonly TextPiece[] => {
        if (!('str' in item) || item.str === '') return []
        const [x = 0, y = 0] = viewport.convertToViewportPoint(Number(item.transform[4]), Number(item.transform[5]))
        return [{ text: item.str, x, y: y - item.height, width: item.width, height: item.height }]
      })
    }
  }
}
