import type { TextPiece } from './pdf/pdf-document'

/** A place on a page; in points from its upper left corner. */
export type Mark = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What is looked for; a word too wide for its column stands alone in its line, and the same word elsewhere is not meant. */
export type Sought = { readonly text: string; readonly alone: boolean }

/** Where the given texts stand on a page, however the page broke them into pieces. A text that is not on it has no mark. */
export function marksOf(pieces: readonly TextPiece[], sought: readonly Sought[]): readonly Mark[] {
  const starts: number[] = []
  let page = ''
  for (const piece of pieces) {
    starts.push(page.length)
    page += letters(piece.text)
  }
  return sought.flatMap(({ text, alone }) => {
    const wanted = letters(text.replace(/…$/, ''))
    if (alone) return pieces.filter((piece) => letters(piece.text) === wanted).map((piece) => around([piece]))
    const from = wanted === '' ? -1 : page.indexOf(wanted)
    if (from < 0) return []
    const touched = pieces.filter((piece, index) => {
      const start = starts[index] ?? 0
      return start < from + wanted.length && start + letters(piece.text).length > from
    })
    return [around(touched)]
  })
}

function around(pieces: readonly TextPiece[]): Mark {
  const left = Math.min(...pieces.map(({ x }) => x))
  const top = Math.min(...pieces.map(({ y }) => y))
  const right = Math.max(...pieces.map(({ x, width }) => x + width))
  const bottom = Math.max(...pieces.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Spaces and the hyphens of broken words differ between a text and its page. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '')
}
