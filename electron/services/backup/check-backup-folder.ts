import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import { backupFolderProblem } from './backup-folder-problem'
import { writeVerified } from './write-verified'

/** Whether a folder takes a file and gives it back unchanged; nothing is left in it. */
export async function checkBackupFolder(folder: string, now: string): Promise<Result<Record<string, never>, StorageRefusal>> {
  if (!isAbsolute(folder)) return refused({ kind: 'not-writable', code: 'ENOTDIR' })
  const problem = await backupFolderProblem(folder)
  if (problem !== undefined) return refused(problem)
  const path = join(folder, `.attache-check-${randomBytes(4).toString('hex')}`)
  const written = await writeVerified(path, randomBytes(65_536), now)
  await rm(path, { force: true }).catch(() => undefined)
  return written.ok ? done({}) : written
}
