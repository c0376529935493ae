import { useEffect, useState } from 'react'
import type { PageSize, PdfSheet, TextPiece } from './pdf-document'

export type Page = { readonly size: PageSize; readonly pieces: readonly TextPiece[] }

const a4: Page = { size: { width: 595.28, height: 841.89 }, pieces: [] }

/** Size and text of a page; that of the page before while they are read. */
export function usePage(sheet: PdfSheet | undefined): Page {
  const [page, setPage] = useState(a4)
  useEffect(() => {
    let gone = false
    if (sheet === undefined) return undefined
    Promise.all([sheet.size(), sheet.text()]).then(
      ([size, pieces]) => {
        if (!gone) setPage({ size, pieces })
      },
      // The paper was closed for a newer one, which is read in its turn.
      () => undefined
    )
    return () => {
      gone = true
    }
  }, [sheet])
  return page
}
