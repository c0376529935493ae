import { join } from 'node:path'

export function logPath(dataFolder: string): string {
  return join(dataFolder, 'logs', 'attache.log')
}
