import { resolve } from 'node:path'
import type { ProducedFile, StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { machineProblem } from '../storage/machine-problem'
import { writeDurably } from '../storage/write-durably'

/** Makes a file and saves it where the dialog says, or keeps it ready to be fetched where there is no dialog. */
export async function saveProduced(
  { shelf, shown, askWhere }: BackendParts,
  name: string,
  make: () => Promise<Uint8Array>
): Promise<Result<ProducedFile, StorageRefusal>> {
  try {
    if (askWhere === undefined) return done({ name, download: await shelf.put(await make()) })
    const path = await askWhere(name)
    if (path === undefined) return refused({ kind: 'cancelled' })
    await writeDurably(path, await make())
    shown.add(resolve(path))
    return done({ name, path })
  } catch (error) {
    return refused(machineProblem(error))
  }
}
