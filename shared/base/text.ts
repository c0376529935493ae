import * as z from 'zod'

// Control characters (except tab and newline), U+0085, U+2028 and U+2029 have no place in a name or a sentence,
// and one of them in a calendar makes readers drop the whole property. Embeddings and overrides of the writing direction
// (U+202A to U+202E) make a text read as another one; Arabic and Hebrew need none. Lone surrogates cannot be written as UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/

export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text)
}

/** One stored text: not empty, at most 20,000 characters, nothing that a paper or calendar cannot carry. */
export const textSchema = z.string().min(1).max(20_000).refine(isPlainText, { message: 'control-character' })

/** A text on one line, such as a telephone number or a plate. */
export const lineSchema = textSchema.max(500).regex(/^[^\n\t]*$/)
