import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../shared/backend/answer'
import type { BackendEvent } from '../../shared/backend/event'
import { done, type Result } from '../../shared/base/result'
import type { BackendParts, BackendPorts } from './backend-ports'
import { attachmentCalls } from './calls/attachment-calls'
import { encryptionCalls } from './calls/encryption-calls'
import { importCalls } from './calls/import-calls'
import { intakeCalls } from './calls/intake-calls'
import { issueCalls } from './calls/issue-calls'
import { libraryCalls } from './calls/library-calls'
import { officeCalls } from './calls/office-calls'
import { publishCalls } from './calls/publish-calls'
import { readerCalls } from './calls/reader-calls'
import { reportCalls } from './calls/report-calls'
import { safetyCalls } from './calls/safety-calls'
import { createOfficeStore } from './office/office-store'
import { createShelf, type Shelf } from './shelf'
import { prepareDataFolder } from './storage/data-folder'
import { openFolderKey } from './storage/encryption/folder-key'
import { acquireLock, type InUse } from './storage/lock'
import { createStoredFiles } from './storage/stored-files'
import { sweepFolder } from './storage/sweep'
import { emptyTrash } from './storage/trash'
import { createVisitStore } from './storage/visit-store'

/** The program behind the interface, for any transport. */
export type RunningBackend = {
  readonly handlers: Handlers
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void
  /** What comes and goes as a stream. */
  readonly shelf: Shelf
  /** Ends the jobs in hand and gives the data folder free. */
  readonly close: () => Promise<void>
}

/** Takes the data folder for this process and answers calls on it; refused while another process has it. */
export async function createBackend(ports: BackendPorts): Promise<Result<RunningBackend, InUse>> {
  const { dataFolder, now, report } = ports
  await prepareDataFolder(dataFolder)
  const lock = await acquireLock(dataFolder)
  if (!lock.ok) return lock
  await sweepFolder(dataFolder)
  await emptyTrash(dataFolder, now()).catch((error) => report('trash', error))
  const folderKey = await openFolderKey(dataFolder, ports.systemKeys, ports.passphraseCost)
  const files = createStoredFiles(folderKey.protection)
  const listeners = new Set<(event: BackendEvent) => void>()
  const office = createOfficeStore(dataFolder, now, files)
  const parts: BackendParts = {
    ...ports,
    folderKey,
    store: createVisitStore(dataFolder, now, office.read, files),
    office,
    shelf: await createShelf(join(dataFolder, 'temporary')),
    shown: new Set(),
    tell: (event) => {
      for (const listener of listeners) listener(event)
    }
  }
  const publishing = publishCalls(parts)
  const encryption = encryptionCalls(parts)
  await encryption.goOn()
  // Nobody waits for it: what it removes is nobody's.
  const sweeping = parts.store.sweepAttachments().catch((error) => report('attachments', error))
  return done({
    handlers: {
      ...officeCalls(parts),
      ...libraryCalls(parts),
      ...importCalls(parts),
      ...intakeCalls(parts),
      ...attachmentCalls(parts),
      ...readerCalls(parts),
      ...reportCalls(parts),
      ...issueCalls(parts),
      ...safetyCalls(parts),
      ...encryption.calls,
      ...publishing.calls
    },
    shelf: parts.shelf,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: async () => {
      await publishing.close()
      await sweeping
      await encryption.settled()
      // Attachments that were opened to be read do not outlast the program.
      if (files.key() !== undefined) await rm(join(dataFolder, 'temporary'), { recursive: true, force: true })
      await lock.value.release()
    }
  })
}
