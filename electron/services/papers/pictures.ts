import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Visit } from '../../../shared/model/visit'

/** Paths of the photographs that are there and that the engine can read, by content hash; others print as corner marks. */
export function picturesOf(visit: Visit, folder: string | undefined): Readonly<Record<string, string>> {
  if (folder === undefined) return {}
  const found: Record<string, string> = {}
  for (const { photograph } of Object.values(visit.people)) {
    if (photograph === undefined) continue
    const path = join(folder, `${photograph.sha256}.${photograph.extension}`)
    if (isPicture(path)) found[photograph.sha256] = path
  }
  return found
}

/** JPEG or PNG by its first bytes. */
function isPicture(path: string): boolean {
  const start = Buffer.alloc(8)
  try {
    const file = openSync(path, 'r')
    try {
      readSync(file, start, 0, 8, 0)
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
  return (start[0] === 0xff && start[1] === 0xd8) || start.toString('latin1') === '\u0089PNG\r\n\u001a\n'
}
