/** A code that no table knows, as words: `deputy-head` is `Deputy head`. */
export function spokenCode(code: string): string {
  const words = code.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
