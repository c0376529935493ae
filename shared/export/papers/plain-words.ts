import type { Words } from './paper-composer'

/** Words as a value of a sentence. */
export function plain(words: Words | undefined): string | undefined {
  return typeof words === 'object' ? words.text : words
}
