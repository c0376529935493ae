import type { SafeStorage } from 'electron'
import { strict } from './strict'

// A store of secrets that closes nothing: tests look at who asks it, not at what it does. The environment says which one it is.
const backend = process.env.ATTACHE_TEST_SECRETS ?? 'basic_text'

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`${backend}:${text}`),
  decryptString: (bytes: Buffer) => {
    const [by, ...rest] = bytes.toString().split(':')
    if (by !== backend) throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
    return rest.join(':')
  }
} satisfies { readonly [Member in keyof SafeStorage]?: unknown })
