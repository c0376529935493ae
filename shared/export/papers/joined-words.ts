import type { Words } from './paper-composer'

/** Words with a separator between them, each kept in its own language. */
export function joinedWords(words: readonly Words[], separator: string): readonly Words[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [separator, word]))
}
