import { createHash } from 'node:crypto'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import { ignoreMissing } from '../storage/ignore-missing'
import { machineProblem } from '../storage/machine-problem'
import { stampInName } from '../storage/visit-paths'
import { writeDurably } from '../storage/write-durably'

/**
 * Writes a file where it can be lost from sight, a stick or a share, reads it back and compares. A file of that name with other
 * content is kept under another name.
 */
export async function writeVerified(path: string, bytes: Uint8Array, now: string): Promise<Result<string, StorageRefusal>> {
  try {
    const there = await readFile(path).catch(ignoreMissing)
    if (there !== undefined) {
      if (hashOf(there) === hashOf(bytes)) return done(path)
      await rename(path, `${path}.before-${stampInName(now)}`)
    }
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeDurably(path, bytes)
    return hashOf(await readFile(path)) === hashOf(bytes) ? done(path) : refused({ kind: 'backup-differs', path })
  } catch (error) {
    return refused(machineProblem(error))
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
