import { type Face, faceOf, hanHas } from './face'

export type Run = { readonly text: string; readonly face: Face }

export type Split = {
  readonly runs: readonly Run[]
  /** Characters (as a reader counts them) that no face has; each prints as 〓. */
  readonly missing: readonly string[]
  /** Words of a writing that the engine cannot set (right to left); each prints as one 〓. */
  readonly unsupported: readonly string[]
}

/** Geta: what a Japanese or Chinese compositor sets where a type is missing. */
export const geta = '〓'

// Punctuation that both faces have and that is full-width among hanzi.
const shared = new Set([...'“”‘’—…·'])
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightToLeftWords = new RegExp(`${rightToLeft.source}[${rightToLeft.source.slice(1, -1)}\\p{M}\\p{P}\\s]*`, 'gu')
// Marks of direction and presentation that no reader sees and no face should draw.
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Cuts a text into runs of one face each. `chinese`: quotation marks and dashes beside hanzi are the Han face's. */
export function splitRuns(text: string, chinese: boolean): Split {
  const unsupported: string[] = []
  const missing: string[] = []
  let visible = text
  if (rightToLeft.test(text)) {
    visible = text.replace(rightToLeftWords, (words) => {
      unsupported.push(words.trim())
      return `${geta}${/\s$/.test(words) ? ' ' : ''}`
    })
  }
  const runs: { text: string; face: Face }[] = []
  const clusters = clustersOf(visible)
  for (const [index, cluster] of clusters.entries()) {
    const drawn = cluster.replace(invisible, '')
    if (drawn === '') continue
    const face = chinese && shared.has(drawn) && besideHan(clusters, index) ? 'han' : faceOfCluster(drawn)
    if (face === undefined) missing.push(cluster)
    append(runs, face === undefined ? geta : drawn, face ?? 'han')
  }
  return { runs, missing, unsupported }
}

/** One character as a reader counts it; plain text of the basic plane needs no segmenter. */
function clustersOf(text: string): readonly string[] {
  if (!/\p{M}|\p{Join_Control}|\p{Variation_Selector}|[\u{10000}-\u{10ffff}]/u.test(text)) return text.split('')
  return [...graphemes.segment(text)].map((piece) => piece.segment)
}

function faceOfCluster(cluster: string): Face | undefined {
  let found: Face | undefined
  for (const character of cluster) {
    const code = character.codePointAt(0) ?? 0
    // A line's end and the stand-ins for page numbers are drawn by nobody or as digits.
    const face = code === 0x0a || (code >= 0xe000 && code <= 0xf8ff) ? 'text' : faceOf(code)
    if (face === undefined) return undefined
    if (found !== undefined && found !== face) {
      if (found === 'han' && hanHas(code)) continue
      return undefined
    }
    found = face
  }
  return found
}

function besideHan(clusters: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = clusters[at] ?? ''
    if (!shared.has(before)) {
      if (han.test(before)) return true
      break
    }
  }
  for (let at = index + 1; at < clusters.length; at += 1) {
    const after = clusters[at] ?? ''
    if (!shared.has(after)) return han.test(after)
  }
  return false
}

/** A space belongs to the run before it when that is Latin, and never opens a Han run. */
function append(runs: { text: string; face: Face }[], text: string, face: Face): void {
  const last = runs[runs.length - 1]
  if (last !== undefined && last.face === face) last.text += text
  else runs.push({ text, face })
}
