import type { Language } from '../../base/language'
import { keepCodes, keepWhole, type Stretch } from './keep-whole'
import { normalise } from './normalise'
import { type Run, splitRuns } from './split-runs'

/** A text ready to be set: normalised, cut into runs of one face, with what must not be broken marked. */
export type Typeset = {
  readonly language: Language
  /** `whole` may not be cut, `glued` may not end a line. */
  readonly runs: readonly (Run & { readonly whole: boolean; readonly glued: boolean })[]
  readonly missing: readonly string[]
  readonly unsupported: readonly string[]
}

export type TypesetOptions = {
  /** Chinese names that no line may cut. */
  readonly names?: readonly string[]
  /** A title never ends in a line of one word. */
  readonly title?: boolean
}

/** The one way of every string onto a paper. */
export function t(text: string, language: Language, options: TypesetOptions = {}): Typeset {
  const clean = normalise(text, language)
  const held = options.title === true ? holdLastWords(clean) : clean
  const paragraphs = language === 'zh' ? held.split(/(?<=\n)/) : [held]
  const runs: (Run & { whole: boolean; glued: boolean })[] = []
  const missing: string[] = []
  const unsupported: string[] = []
  for (const paragraph of paragraphs) {
    const stretches =
      language === 'zh'
        ? keepWhole(paragraph, [...(options.names ?? []), ...(options.title === true ? quoted(paragraph) : [])])
        : options.title === true
          ? hyphensHeld(paragraph)
          : keepCodes(paragraph)
    for (const stretch of stretches) {
      const split = splitRuns(stretch.text, language === 'zh')
      for (const [index, run] of split.runs.entries()) {
        runs.push({ ...run, whole: stretch.whole, glued: stretch.whole && index < split.runs.length - 1 })
      }
      missing.push(...split.missing)
      unsupported.push(...split.unsupported)
    }
  }
  return { language, runs, missing, unsupported }
}

/** What stands in quotation marks and is short, with the word before, to which the mark clings: no title is cut within it. */
function quoted(text: string): readonly string[] {
  return text.match(/(?:\p{Script=Han}{2})?“[^”]{1,8}”/gu) ?? []
}

/** A word of two parts is not cut at its hyphen in a title («вице-мэр», “MSU-BIT”), with whatever is bound to it. */
function hyphensHeld(text: string): readonly Stretch[] {
  return text
    .split(/((?<=^|[ \n])[^ \n]*\p{L}-\p{L}[^ \n]*)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, whole: /^[^ \n]{1,24}$/.test(part) && /\p{L}-\p{L}/u.test(part) }))
}

/** Binds a short last word to the one before, unless the two together would be long for a narrow column. */
function holdLastWords(text: string): string {
  return text.replace(/(?<=\S+ \S.*) (?=\S{1,12}$)/u, (space, at: number) => {
    const before = text.slice(0, at).split(/[ \n]/).pop() ?? ''
    return before.length + (text.length - at) <= 22 ? '\u00a0' : space
  })
}
