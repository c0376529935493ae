import { stat } from 'node:fs/promises'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { machineProblem } from '../storage/machine-problem'

/** A folder that is not there, as of a stick that was pulled out, is not made: it would lie on this computer. */
export async function backupFolderProblem(folder: string): Promise<StorageRefusal | undefined> {
  try {
    return (await stat(folder)).isDirectory() ? undefined : { kind: 'not-writable', code: 'ENOTDIR' }
  } catch (error) {
    return machineProblem(error)
  }
}
