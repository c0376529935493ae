/** Lets a file that is not there pass as undefined; any other error goes on. */
export function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}
