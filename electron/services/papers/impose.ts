import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib'
import { mm } from '../../../shared/export/papers/setting/measures'
import { fileLanguages } from './paper-structure'

export type Imposition = {
  /** A booklet of pages half as large as its sheets, or four pocket cards on one sheet. */
  readonly kind: 'booklet' | 'four'
  readonly sheet: 'A4' | 'Letter'
  readonly title: string
  readonly language: string
  readonly author: string
  readonly at: string
}

const sheets = { A4: [mm(210), mm(297)], Letter: [mm(215.9), mm(279.4)] } as const
const mark = { thickness: 0.25, color: rgb(0, 0, 0) }

/**
 * Pages on larger sheets, ready to be folded. The pages are pictures of themselves there, in another order: the sheets claim no
 * structure and no outline, which only the paper itself has.
 */
export async function impose(
  bytes: Uint8Array,
  wish: Imposition
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const made = await PDFDocument.create({ updateMetadata: false })
  const at = new Date(wish.at)
  made.setTitle(wish.title, { showInWindowTitleBar: true })
  made.setAuthor(wish.author)
  made.setCreator('Attaché')
  made.setProducer('pdf-lib')
  made.setCreationDate(at)
  made.setModificationDate(at)
  made.catalog.set(PDFName.of('Lang'), PDFString.of(fileLanguages[wish.language] ?? wish.language))
  const pages = await made.embedPages(source.getPages())
  const [short, long] = sheets[wish.sheet]
  const place = (
    on: ReturnType<typeof made.addPage>,
    page: (typeof pages)[number] | undefined,
    box: readonly [number, number, number, number]
  ) => {
    if (page === undefined) return
    const [x, y, width, height] = box
    const scale = Math.min(width / page.width, height / page.height)
    on.drawPage(page, {
      x: x + (width - page.width * scale) / 2,
      y: y + (height - page.height * scale) / 2,
      xScale: scale,
      yScale: scale
    })
  }
  if (wish.kind === 'booklet') {
    for (const [left, right] of sides(pages.length)) {
      const on = made.addPage([long, short])
      place(on, pages[left], [0, 0, long / 2, short])
      place(on, pages[right], [long / 2, 0, long / 2, short])
    }
  } else {
    for (let first = 0; first < pages.length; first += 4) {
      const on = made.addPage([short, long])
      for (let index = 0; index < 4; index += 1) {
        const [column, row] = [index % 2, Math.floor(index / 2)]
        place(on, pages[first + index], [(column * short) / 2, ((1 - row) * long) / 2, short / 2, long / 2])
      }
      const arm = mm(5)
      const line = (x1: number, y1: number, x2: number, y2: number): void =>
        on.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, ...mark })
      line(short / 2, 0, short / 2, arm)
      line(short / 2, long - arm, short / 2, long)
      line(0, long / 2, arm, long / 2)
      line(short - arm, long / 2, short, long / 2)
    }
  }
  return { bytes: await made.save({ useObjectStreams: true, addDefaultPage: false }), pages: made.getPageCount() }
}

/** Pages that lie side by side on each side of the sheets of a booklet sewn in its middle, front and back in turn. */
export function sides(pages: number): readonly (readonly [left: number, right: number])[] {
  const all = Math.ceil(pages / 4) * 4
  return Array.from({ length: all / 2 }, (_, side): readonly [number, number] =>
    side % 2 === 0 ? [all - 1 - side, side] : [side, all - 1 - side]
  )
}
