import { done } from '../../../shared/base/result'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { BookRenderer } from './book-renderer'
import { differingPages } from './differing-pages'
import { type EngineDocument, engine, type LaidLine } from './engine'
import { type LaidPages, laidPages } from './laid-pages'
import { canDrawLean, LeanRenderer } from './lean-drawing'
import { measuredBlocks } from './measured-blocks'
import { mergedInlines } from './merged-inlines'
import { allPatches, type Patches, paperDocument } from './paper-document'
import { structureOf } from './paper-structure'
import { plannedPages } from './planned-pages'
import { roundedPlaces } from './rounded-places'
import { canTag, drawTagged } from './tagged-drawing'

type Options = {
  readonly fontsFolder?: string | undefined
  readonly patches?: Patches
  /** Only a test switches the guard off, to show that it is needed. */
  readonly guard?: boolean
}

/**
 * The renderer over pdfmake: lays every block out once on an endless sheet, divides them into pages itself, puts them there,
 * checks that everything is there, and draws.
 */
export function createPdfmakeRenderer({ fontsFolder, patches = allPatches, guard = true }: Options): BookRenderer {
  const shorten = patches.mergedInlines ? mergedInlines : () => {}
  return {
    async render(definition, { progress = () => {}, faces = {}, elsewhere = new Map(), goOn = () => {} } = {}) {
      const onLine = (line: LaidLine): void => {
        goOn()
        shorten(line)
      }
      const planOf = (paper: PaperDefinition, document: EngineDocument) =>
        plannedPages(paper, measuredBlocks(paper, document, onLine, elsewhere), elsewhere)
      const document = paperDocument(definition, { fontsFolder, patches, faces })
      progress(0.05)
      const { replaces } = definition
      const whole = planOf(definition, document)
      const plan =
        replaces === undefined
          ? whole
          : differingPages(whole, planOf(replaces, paperDocument(replaces, { fontsFolder, patches, faces })))
      progress(0.4)
      const laid = laidPages(definition, document, plan, guard)
      if (!laid.ok) return laid
      progress(0.6)
      const bytes = collected(document)
      draw(document, laid.value, patches, (part) => {
        goOn()
        progress(0.6 + part * 0.4)
      })
      document.end()
      const { pages, sections, notices } = laid.value
      return done({ pages: pages.length, sections, notices, bytes: await bytes })
    }
  }
}

function draw(document: EngineDocument, { pages, content }: LaidPages, patches: Patches, progress: (part: number) => void): void {
  if (patches.mergedInlines) {
    for (const { items } of pages) {
      for (const { type, item } of items) if (type === 'line') mergedInlines(item as unknown as LaidLine)
    }
  }
  if (patches.roundedPlaces) roundedPlaces(pages)
  const Renderer = patches.leanDrawing && canDrawLean(document) ? LeanRenderer : engine.Renderer
  if (patches.tags && canTag(document)) drawTagged(document, pages, structureOf(content), progress, Renderer)
  else new Renderer(document, progress).renderPages(pages)
}

function collected(document: EngineDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
