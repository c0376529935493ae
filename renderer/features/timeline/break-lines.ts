/** How wide a piece of text is, in pixels. */
export type Measure = (text: string) => number

export type Lines = {
  readonly lines: readonly string[]
  readonly whole: boolean
  /** A word was wider than a line and stands in two. */
  readonly broken: boolean
}

/**
 * Breaks a text into at most `most` lines, between words, Han by words too. The first line may be shorter, where the hour
 * stands before it. What does not fit is left out by whole words; the first word never is. A word wider than a line goes on
 * below after a hyphen, or ends in three dots where there is no line below.
 */
export function breakLines(text: string, language: string, measure: Measure, width: number, most: number, indent = 0): Lines {
  const lines: string[] = []
  let line = ''
  let broken = false
  const left = [...piecesOf(text, language)]
  for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
    // Beside the hour there is no room for the first word; under it there is.
    if (line === '' && lines.length === 0 && indent > 0 && most > 1 && measure(piece.trimEnd()) > width - indent) lines.push('')
    const room = width - (lines.length === 0 ? indent : 0)
    const next = line + piece
    if (measure(next.trimEnd()) <= room) {
      line = next
      continue
    }
    const last = lines.length + 1 === most
    if (line !== '') {
      if (last) return { lines: [...lines, tidy(line).replace(/[,;:，、]$/u, '')], whole: false, broken }
      lines.push(tidy(line))
      line = ''
      left.unshift(piece.trimStart())
      continue
    }
    const [head, tail] = partsOf(piece.trimEnd(), measure, room, last)
    if (last || tail === '') return { lines: [...lines, head], whole: false, broken: true }
    broken = true
    lines.push(head)
    left.unshift(`${tail} `)
  }
  if (line.trim() !== '') lines.push(tidy(line))
  return { lines, whole: true, broken }
}

/** A word as far as it fits, and the rest: before a consonant with its vowel, as Russian and French divide, or where there is room. */
function partsOf(word: string, measure: Measure, room: number, last: boolean): readonly [string, string] {
  const sign = last ? '…' : '-'
  let most = word.length - 1
  while (most > 1 && measure(word.slice(0, most) + sign) > room) most -= 1
  if (last) return [word.slice(0, most) + sign, '']
  for (let at = most; at > 1; at -= 1) {
    if (word[at - 1] === '-') return [word.slice(0, at), word.slice(at)]
    if (word.length - at > 2 && /^[^\P{L}aeiouyàâéèêëîïôûùаеёиоуыэюяьъ][aeiouyàâéèêëîïôûùаеёиоуыэюя]/iu.test(word.slice(at)))
      return [word.slice(0, at) + sign, word.slice(at)]
  }
  return [word.slice(0, most) + (/\p{Script=Han}/u.test(word) ? '' : sign), word.slice(most)]
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
