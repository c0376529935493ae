/** What was read last, while the file cannot be read as JSON: somebody else may be in the middle of writing it. */
export function lastReadable(read: () => unknown): () => unknown {
  let last: unknown
  return () => {
    try {
      last = read()
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    return last
  }
}
