import { isAbsolute, resolve } from 'node:path'

export type StartArguments = {
  /** The data folder asked for; undefined leaves it to the environment and the platform. */
  readonly dataFolder: string | undefined
  /** Visit files to open, as absolute paths. */
  readonly files: readonly string[]
}

/**
 * Reads what follows the program's own name. Unknown switches are ignored: systems and Chromium add their own, in any order.
 */
export function readStartArguments(given: readonly string[], workingFolder: string): StartArguments {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(workingFolder, path))
  let dataFolder: string | undefined
  const files: string[] = []
  for (const [index, argument] of given.entries()) {
    if (argument.startsWith('--data=')) dataFolder = absolute(argument.slice('--data='.length))
    else if (given[index - 1] === '--data') dataFolder = absolute(argument)
    else if (!argument.startsWith('-') && isVisitFile(argument)) files.push(absolute(argument))
  }
  return { dataFolder, files }
}

function isVisitFile(path: string): boolean {
  return /\.visit(\.json)?$/i.test(path)
}
