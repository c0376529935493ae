import type { BackendParts } from '../../../electron/services/backend-ports'
import { encryptionCalls } from '../../../electron/services/calls/encryption-calls'
import { createOfficeStore } from '../../../electron/services/office/office-store'
import { openFolderKey } from '../../../electron/services/storage/encryption/folder-key'
import { createStoredFiles } from '../../../electron/services/storage/stored-files'
import { createVisitStore, type VisitStore } from '../../../electron/services/storage/visit-store'

const passphrase = 'correct horse battery'
const now = () => new Date().toISOString()

/** The storage of a folder as a start of the program leaves it: opened with its passphrase, and what was begun finished. */
export async function started(
  folder: string
): Promise<{ store: VisitStore; kind: string; turn: (to: 'on' | 'off') => Promise<boolean> }> {
  const folderKey = await openFolderKey(folder, undefined, 2 ** 14)
  const files = createStoredFiles(folderKey.protection)
  const office = createOfficeStore(folder, now, files)
  const store = createVisitStore(folder, now, office.read, files)
  const report = (what: string, error: unknown) => {
    throw new Error(`${what}: ${JSON.stringify(error)}`)
  }
  const parts = { dataFolder: folder, folderKey, office, store, now, tell: () => undefined, report } as unknown as BackendParts
  const { calls, goOn } = encryptionCalls(parts)
  if (folderKey.state().kind === 'locked') await folderKey.unlock(passphrase)
  await goOn()
  return {
    store,
    kind: folderKey.state().kind,
    turn: async (to) => (await (to === 'on' ? calls['encryption.turnOn'] : calls['encryption.turnOff'])({ passphrase })).ok
  }
}
