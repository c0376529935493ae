/**
 * A text as it is searched: case, accents and punctuation do not count, é = e and ё = е; й stays a letter of its own.
 * Full-width forms are their plain ones.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('и\u0306', 'й')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
