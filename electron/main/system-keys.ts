import { safeStorage } from 'electron'
import type { SystemKeys } from '../services/storage/encryption/system-keys'

/**
 * The system's store of secrets: Keychain, DPAPI, libsecret or KWallet. Without one of these Linux only masks what it is given
 * (`basic_text`), and then there is none: the passphrase is asked for.
 */
export function systemKeys(): SystemKeys | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined
  if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
    return undefined
  return {
    seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
    open: (sealed) => {
      try {
        return Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64')
      } catch {
        // Another user or computer: the passphrase opens it there.
        return undefined
      }
    }
  }
}
