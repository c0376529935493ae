// One way of setting a book as PDF, in a process of its own: `set-book WAY JOB TIMES`. With two times the second is told.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'

type BookJob = {
  readonly definition: PaperDefinition
  readonly fontsFolder: string
  /** By family and style as the engine is told them. */
  readonly fonts: Readonly<Record<string, object>>
  readonly out: string
}

/** What our engine drew, for the one that only draws. */
export type DrawnPage = {
  readonly size: readonly [number, number]
  readonly runs: readonly { font: string; size: number; color: string; x: number; y: number; text: string }[]
  readonly lines: readonly { x1: number; y1: number; x2: number; y2: number; width: number }[]
}

const require = createRequire(import.meta.url)
const [way = '', file = '', times = '1'] = process.argv.slice(2)

async function ours({ definition, fontsFolder, out }: BookJob): Promise<void> {
  const book = await createPdfmakeRenderer({ fontsFolder }).render(definition)
  if (!book.ok) throw new Error(`lost: ${book.refusal.text}`)
  writeFileSync(out, book.value.bytes)
}

/** The same blocks handed to the library as its manual says: each held together, each section on a new page. */
async function stock({ definition, fonts, out }: BookJob): Promise<void> {
  const pdfmake = require('pdfmake')
  pdfmake.setFonts(fonts)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const content = definition.sections.flatMap(({ blocks }, section) =>
    blocks.map(({ node, before, space = 0 }, index) => ({
      stack: [...(before === undefined ? [] : [before]), node],
      unbreakable: true,
      margin: [0, space, 0, 0],
      ...(section > 0 && index === 0 ? { pageBreak: 'before' } : {})
    }))
  )
  const { sheet } = definition
  const [, second] = definition.sections
  const margins = [sheet.margins.left, sheet.margins.top, sheet.margins.right, sheet.margins.bottom]
  const document = pdfmake.createPdf({
    content: emptied(content),
    pageSize: { width: sheet.width, height: sheet.height },
    pageMargins: margins,
    defaultStyle: { font: 'Sans', fontSize: 10 },
    header: () => emptied(second?.head),
    footer: () => emptied(second?.foot),
    background: () => emptied(definition.background)
  })
  writeFileSync(out, await document.getBuffer())
}

/** A copy with numbers of pages put in and texts without runs left out, as the library asks for. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied)
  if (typeof value === 'string') return value.replace(/[\ue000-\uf8ff]/g, '1')
  if (typeof value !== 'object' || value === null) return value
  if ('text' in value && Array.isArray(value.text) && value.text.length === 0) return { stack: [] }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, emptied(entry)]))
}

/** Nothing but drawing: every run at the place where our book has it. */
async function floor({ out }: BookJob): Promise<void> {
  const PDFDocument = createRequire(require.resolve('pdfmake'))('pdfkit')
  const pages = JSON.parse(readFileSync(`${file}.pages`, 'utf8')) as readonly DrawnPage[]
  const document = new PDFDocument({ autoFirstPage: false, font: null })
  const stream = createWriteStream(out)
  const ended = new Promise<void>((resolve) => {
    stream.on('finish', () => resolve())
  })
  document.pipe(stream)
  for (const { size, runs, lines } of pages) {
    document.addPage({ size: [...size], margin: 0 })
    for (const { x1, y1, x2, y2, width } of lines) document.moveTo(x1, y1).lineTo(x2, y2).lineWidth(width).stroke()
    for (const run of runs) {
      document.font(run.font).fontSize(run.size).fillColor(run.color)
      document.text(run.text, run.x, run.y, { lineBreak: false })
    }
  }
  document.end()
  await ended
}

const ways: Readonly<Record<string, (job: BookJob) => Promise<void>>> = { ours, stock, floor }

for (let turn = 0; turn < Number(times); turn += 1) {
  const began = performance.now()
  const job = JSON.parse(readFileSync(file, 'utf8')) as BookJob
  await ways[way]?.(job)
  if (turn > 0) process.stderr.write(`warm ${performance.now() - began}\n`)
}
