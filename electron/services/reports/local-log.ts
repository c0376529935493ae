import log from 'electron-log/node'
import { faultLine } from './fault-line'
import { logPath } from './log-path'

export type LocalLog = {
  readonly note: (event: string) => void
  readonly fault: (where: string, error: unknown) => void
}

/**
 * A file beside the visits that is never sent anywhere. It names calls and kinds of error, never a message of an error, an
 * argument or a folder: those may hold names and hours.
 */
export function localLog(dataFolder: string): LocalLog {
  log.transports.console.level = false
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 512 * 1024
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  log.transports.file.resolvePathFn = () => logPath(dataFolder)
  return {
    note: (event) => log.info(event),
    fault: (where, error) => log.error(faultLine(where, error))
  }
}
