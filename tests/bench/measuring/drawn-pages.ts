import { engine, type LaidLine, type LaidPage } from '../../../electron/services/papers/engine'
import { allPatches } from '../../../electron/services/papers/paper-document'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { DrawnPage } from './set-book'

type Named = { readonly font: { readonly postscriptName: string } }
type Line = {
  readonly type: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineWidth: number
}

/** What our engine draws of a paper, page by page, by listening to it. `fontOf` names a file by a face's own name. */
export async function drawnPages(definition: PaperDefinition, fontOf: (name: string) => string): Promise<readonly DrawnPage[]> {
  const { width, height } = definition.sheet
  const pages: { size: readonly [number, number]; runs: DrawnPage['runs'][number][]; lines: DrawnPage['lines'][number][] }[] = []
  const { renderPages, renderLine, renderVector } = engine.Renderer.prototype
  const here = () => pages.at(-1)
  engine.Renderer.prototype.renderPages = function (all: readonly LaidPage[]) {
    const add = (this as unknown as { pdfDocument: { addPage: (options: object) => object } }).pdfDocument
    const before = add.addPage.bind(add)
    add.addPage = (options) => {
      pages.push({ size: [width, height], runs: [], lines: [] })
      return before(options)
    }
    renderPages.call(this, all)
  }
  engine.Renderer.prototype.renderLine = function (line: LaidLine, x: number, y: number) {
    for (const inline of line.inlines) {
      const font = fontOf((inline.font as unknown as Named).font.postscriptName)
      here()?.runs.push({ font, size: inline.fontSize, color: inline.color, x: x + inline.x, y, text: inline.text })
    }
    renderLine.call(this, line, x, y)
  }
  engine.Renderer.prototype.renderVector = function (vector: object) {
    const { type, x1, y1, x2, y2, lineWidth } = vector as Line
    if (type === 'line') here()?.lines.push({ x1, y1, x2, y2, width: lineWidth })
    renderVector.call(this, vector)
  }
  try {
    const book = await createPdfmakeRenderer({ patches: { ...allPatches, leanDrawing: false } }).render(definition)
    if (!book.ok) throw new Error(`lost: ${book.refusal.text}`)
    return pages
  } finally {
    Object.assign(engine.Renderer.prototype, { renderPages, renderLine, renderVector })
  }
}
