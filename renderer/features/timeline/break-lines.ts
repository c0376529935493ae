/** How wide a piece of text is, in pixels. */
export type Measure = (text: string) => number

export type Lines = { readonly lines: readonly string[]; readonly whole: boolean }

/**
 * Breaks a text into at most `most` lines, between words, Han by words too. The first line may be shorter, where the hour
 * stands before it. What does not fit is left out by whole words; the first word never is.
 */
export function breakLines(text: string, language: string, measure: Measure, width: number, most: number, indent = 0): Lines {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, language)) {
    const room = width - (lines.length === 0 ? indent : 0)
    const next = line + piece
    // Beside the hour there is no room for the first word; under it there is.
    if (line === '' && lines.length === 0 && indent > 0 && most > 1 && measure(piece.trimEnd()) > room) lines.push('')
    if (line === '' || measure(next.trimEnd()) <= room) {
      line = next
      continue
    }
    if (lines.length + 1 === most) return { lines: [...lines, tidy(line).replace(/[,;:，、]$/u, '')], whole: false }
    lines.push(tidy(line))
    line = piece.trimStart()
  }
  if (line.trim() !== '') lines.push(tidy(line))
  const whole = lines.every((each, index) => measure(each) <= width - (index === 0 ? indent : 0))
  return { lines, whole }
}

/** A word alone at the end with its dash or bracket says nothing. */
function tidy(line: string): string {
  return line.trim().replace(/\s+[–—(«“]$/u, '')
}

const segmenters = new Map<string, Intl.Segmenter>()
const pieces = new Map<string, readonly string[]>()

/** Words with the blank or mark after them; Russian one-letter words and dashes are tied to their neighbour. */
function piecesOf(text: string, language: string): readonly string[] {
  const key = `${language}|${text}`
  const before = pieces.get(key)
  if (before !== undefined) return before
  const found = /\p{Script=Han}/u.test(text) ? hanPieces(text, language) : spacedPieces(text)
  if (pieces.size > 5000) pieces.clear()
  pieces.set(key, found)
  return found
}

function spacedPieces(text: string): readonly string[] {
  const found: string[] = []
  for (const word of text.split(/(?<= )|(?<=\p{L}{4}-)(?=\p{L}{4})|(?<=\p{L}[–—/])(?=\p{L})/u)) {
    const last = found.at(-1)
    const tied = last !== undefined && (/^(\p{Script=Cyrillic}|à|a|de|d’|in|of|to) $/iu.test(last) || /^[–—] $/.test(word))
    if (tied) found[found.length - 1] = last + word
    else found.push(word)
  }
  return found
}

function hanPieces(text: string, language: string): readonly string[] {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  const found: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    // A closing mark never begins a line.
    if (isWordLike !== true && found.length > 0 && !/^[（《“(]/u.test(segment)) found[found.length - 1] += segment
    else found.push(segment)
  }
  return found
}
