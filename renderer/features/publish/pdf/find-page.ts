import { marksOf, type Sought } from '../marks'
import type { PdfDocument } from './pdf-document'

/** The first page on which one of the texts stands; undefined where none has it. */
export async function findPage(document: PdfDocument, sought: readonly Sought[]): Promise<number | undefined> {
  for (const [index, sheet] of document.sheets.entries()) {
    if (marksOf(await sheet.text(), sought).length > 0) return index + 1
  }
  return undefined
}
