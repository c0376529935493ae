import type { TextPiece } from './pdf/pdf-document'

/** A place on a page; in points from its upper left corner. */
export type Mark = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What is looked for. A word too wide for its column fills whole lines; the same word inside a line is not meant. */
export type Sought = { readonly text: string; readonly wholeLines: boolean }

/** Where the given texts stand on a page, however the page broke them into pieces. A text that is not on it has no mark. */
export function marksOf(pieces: readonly TextPiece[], sought: readonly Sought[]): readonly Mark[] {
  const spans: { readonly piece: TextPiece; readonly from: number; readonly to: number }[] = []
  let page = ''
  for (const piece of pieces) {
    const text = letters(piece.text)
    if (text === '') continue
    spans.push({ piece, from: page.length, to: page.length + text.length })
    page += text
  }
  return sought.flatMap(({ text, wholeLines }) => {
    const wanted = letters(text.replace(/…$/, ''))
    const found = placesOf(page, wanted).map((from) => ({
      begins: spans.some((span) => span.from === from),
      ends: spans.some((span) => span.to === from + wanted.length),
      pieces: spans.filter((span) => span.from < from + wanted.length && span.to > from).map(({ piece }) => piece)
    }))
    const whole = wholeLines ? found.filter(({ begins, ends }) => begins && ends) : found.slice(0, 1)
    const broken = whole.filter((place) => place.pieces.length > 1)
    return (wholeLines && broken.length > 0 ? broken : whole).map((place) => around(place.pieces))
  })
}

function placesOf(page: string, wanted: string): readonly number[] {
  const places: number[] = []
  for (let at = page.indexOf(wanted); wanted !== '' && at >= 0; at = page.indexOf(wanted, at + wanted.length)) places.push(at)
  return places
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
