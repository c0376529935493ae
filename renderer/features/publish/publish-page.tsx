import type { PdfDocument } from './pdf/pdf-document'
import { PublishScreen } from './publish-screen'

/** Calendars and papers of the visit: what is made, for whom, and how it will look. */
export function PublishPage() {
  return <PublishScreen open={openWhenNeeded} />
}

/** pdf.js is fetched with the first paper that is looked at. */
async function openWhenNeeded(bytes: Uint8Array): Promise<PdfDocument> {
  const { openPdf } = await import('./pdf/open-pdf')
  return openPdf(bytes)
}
