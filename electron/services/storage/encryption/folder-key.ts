import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EncryptionState } from '../../../../shared/backend/encryption'
import { ignoreMissing } from '../ignore-missing'
import type { Protection } from '../stored-files'
import { type DataKey, dataKeyOf, newDataKey } from './data-key'
import { isEnciphered } from './enciphered-file'
import { type KeyFile, readKeyFile, retireKeyFile, writeKeyFile } from './key-file'
import type { SystemKeys } from './system-keys'
import { unwrapKey, wrapKey } from './wrapped-key'

/**
 * Whether the files of a data folder are enciphered, and its key while this program has it. A folder whose key is missing is
 * locked for good rather than begun anew: nothing is written into it.
 */
export type FolderKey = {
  readonly protection: () => Protection
  readonly state: () => EncryptionState
  /** False where this is not the passphrase. */
  readonly unlock: (passphrase: string) => Promise<boolean>
  readonly begin: (passphrase: string) => Promise<void>
  readonly proves: (passphrase: string) => Promise<boolean>
  /** Gives the same key another passphrase; no file has to be written anew. */
  readonly changePassphrase: (passphrase: string) => Promise<void>
  readonly mark: (state: KeyFile['state']) => Promise<void>
  /** Every file is plain again. */
  readonly end: (now: string) => Promise<void>
}

export async function openFolderKey(dataFolder: string, system?: SystemKeys, cost?: number): Promise<FolderKey> {
  const found = await readKeyFile(dataFolder)
  const isLost = found === 'damaged' || (found === 'missing' && (await holdsEnciphered(dataFolder)))
  let file = typeof found === 'object' ? found : undefined
  let key = file && systemKeyOf(file, system)

  const write = async (next: KeyFile) => {
    await writeKeyFile(dataFolder, next)
    file = next
  }
  const systemPart = (of: DataKey) =>
    system === undefined ? {} : { system: Buffer.from(system.seal(of.secret)).toString('base64') }
  const known = () => {
    if (file === undefined || key === undefined) throw new Error('the folder has no key')
    return { file, key }
  }
  return {
    protection: () => {
      if (isLost || (file !== undefined && key === undefined)) return { kind: 'locked' }
      if (file === undefined || key === undefined) return { kind: 'plain' }
      return file.state === 'turning-off' ? { kind: 'plain', key } : { kind: 'enciphered', key }
    },
    state: () => {
      const bySystem = file?.system !== undefined
      if (isLost) return { kind: 'key-lost', bySystem: false }
      if (file === undefined) return { kind: 'off', bySystem: false }
      return { kind: key === undefined ? 'locked' : file.state, bySystem }
    },
    unlock: async (passphrase) => {
      if (file === undefined) return false
      key ??= await unwrapKey(file.passphrase, file.name, passphrase)
      // The system may have lost what it kept, as after a move to another computer.
      if (key !== undefined && system !== undefined) await write({ ...file, ...systemPart(key) })
      return key !== undefined
    },
    begin: async (passphrase) => {
      if (isLost || file !== undefined) throw new Error('the folder has a key already')
      const made = newDataKey()
      await write({
        name: made.name,
        state: 'turning-on',
        passphrase: await wrapKey(made, passphrase, cost),
        ...systemPart(made)
      })
      key = made
    },
    proves: async (passphrase) => file !== undefined && (await unwrapKey(file.passphrase, file.name, passphrase)) !== undefined,
    changePassphrase: async (passphrase) => {
      const present = known()
      await write({ ...present.file, passphrase: await wrapKey(present.key, passphrase, cost) })
    },
    mark: async (state) => write({ ...known().file, state }),
    end: async (now) => {
      await retireKeyFile(dataFolder, now)
      file = undefined
      key = undefined
    }
  }
}

function systemKeyOf(file: KeyFile, system: SystemKeys | undefined): DataKey | undefined {
  if (file.system === undefined || system === undefined) return undefined
  const secret = system.open(Buffer.from(file.system, 'base64'))
  const key = secret && dataKeyOf(secret)
  return key?.name === file.name ? key : undefined
}

const enoughToKnow = 20

/** Whether files are enciphered though no key is there. All are or none, so that the first few tell. */
async function holdsEnciphered(dataFolder: string): Promise<boolean> {
  const visits = join(dataFolder, 'visits')
  const ids = ((await readdir(visits).catch(ignoreMissing)) ?? []).slice(0, enoughToKnow)
  for (const path of [join(dataFolder, 'office'), ...ids.map((id) => join(visits, id, 'draft'))]) {
    if (isEnciphered(await beginning(path))) return true
  }
  return false
}

async function beginning(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return new Uint8Array()
  try {
    const bytes = Buffer.alloc(64)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
