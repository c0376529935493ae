import type { SheetSource } from '../../../../shared/export/papers/part-first/section-mark'
import type { PdfDocument } from './pdf-document'

/** What is shown with the pages of a part in their places; closes both. */
export function partAmongSheets(part: PdfDocument, shown: PdfDocument, sources: readonly SheetSource[]): PdfDocument {
  return {
    sheets: sources.flatMap(({ of, page }) => (of === 'part' ? part : shown).sheets[page - 1] ?? []),
    close: () => {
      part.close()
      shown.close()
    }
  }
}
