import { join } from 'node:path'
import log from 'electron-log/node'

export type LocalLog = {
  readonly note: (event: string) => void
  readonly fault: (where: string, error: unknown) => void
}

/**
 * A file beside the visits that is never sent anywhere. It names calls and kinds of error, never a message of an error or an
 * argument: those may hold names and hours.
 */
export function localLog(folder: string): LocalLog {
  log.transports.console.level = false
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 512 * 1024
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  log.transports.file.resolvePathFn = () => join(folder, 'attache.log')
  return {
    note: (event) => log.info(event),
    fault: (where, error) => log.error(`${where}: ${kindOf(error)}`)
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as NodeJS.ErrnoException
  // The lines of a stack after its message name functions of the program only.
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [typeof code === 'string' ? `${error.name} ${code}` : error.name, ...lines.slice(0, 6)].join('\n')
}
