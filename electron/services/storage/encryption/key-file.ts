import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { decodeStored, encodeStored } from '../../../../shared/storage/stored-file'
import { ignoreMissing } from '../ignore-missing'
import { nativeBytes } from '../native-bytes'
import { stampInName } from '../visit-paths'
import { writeDurably } from '../write-durably'
import { wrappedKeySchema } from './wrapped-key'

/** `key` of an enciphered data folder: the data key, closed with the passphrase and, where there is one, by the system. */
const keyFileSchema = z.strictObject({
  name: z.string().regex(/^[0-9a-f]{16}$/),
  /** A folder whose files are being changed over says so, so that the next start goes on with it. */
  state: z.enum(['turning-on', 'on', 'turning-off']),
  passphrase: wrappedKeySchema,
  /** By the system's own store of secrets; base 64. */
  system: z.string().optional()
})

export type KeyFile = z.infer<typeof keyFileSchema>

const format = 'attache-stored-key'

function keyPaths(dataFolder: string): readonly [string, string] {
  return [join(dataFolder, 'key'), join(dataFolder, 'key.copy')]
}

/** The key file, or its copy should it be damaged; `damaged` where neither can be read. */
export async function readKeyFile(dataFolder: string): Promise<KeyFile | 'missing' | 'damaged'> {
  let isDamaged = false
  for (const path of keyPaths(dataFolder)) {
    const bytes = await readFile(path).catch(ignoreMissing)
    if (bytes === undefined) continue
    const stored = decodeStored(bytes, format, nativeBytes)
    const file = stored.ok ? keyFileSchema.safeParse(stored.value.body) : undefined
    if (file?.success === true) return file.data
    isDamaged = true
  }
  return isDamaged ? 'damaged' : 'missing'
}

/** Both files, one after the other: whatever happens, one of them is whole. */
export async function writeKeyFile(dataFolder: string, file: KeyFile): Promise<void> {
  const { bytes } = encodeStored({ format, id: 'key', revision: 0, summary: {}, body: file }, nativeBytes)
  for (const path of keyPaths(dataFolder)) await writeDurably(path, bytes)
}

/** A key that is no longer needed is kept under another name: an old copy of the folder may need it. */
export async function retireKeyFile(dataFolder: string, now: string): Promise<void> {
  for (const path of keyPaths(dataFolder)) await rename(path, `${path}.retired-${stampInName(now)}`).catch(ignoreMissing)
}
