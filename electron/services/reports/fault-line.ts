import { faultFacts } from '../../../shared/base/fault-facts'

/** One entry of the log: where it happened, the kind of error, and the program's own functions. */
export function faultLine(where: string, error: unknown): string {
  const { name, code, frames } = faultFacts(error)
  return [`${where}: ${code === undefined ? name : `${name} ${code}`}`, ...frames.map((frame) => `    at ${frame}`)].join('\n')
}
