import { marksOf, type Sought } from '../marks'
import type { PdfDocument } from './pdf-document'

/** The first page on which one of the texts stands; undefined where none has it. */
export async function findPage(document: PdfDocument, sought: readonly Sought[]): Promise<number | undefined> {
  for (let page = 1; page <= document.pages; page += 1) {
    if (marksOf(await document.textOf(page), sought).length > 0) return page
  }
  return undefined
}
