import type { Handlers } from '../../shared/backend/answer'
import type { EncryptionState } from '../../shared/backend/encryption'
import type { BackendEvent } from '../../shared/backend/event'
import { done, refused } from '../../shared/base/result'

/** The passphrase of a memory backend, before and after. */
export const memoryPassphrase = 'correct horse battery'

type EncryptionCalls = Pick<Handlers, Extract<keyof Handlers, `encryption.${string}`>>

/** Says that files are enciphered or plain; there are none. */
export function memoryEncryption(kind: EncryptionState['kind'], tell: (event: BackendEvent) => void): EncryptionCalls {
  let state: EncryptionState = { kind, bySystem: false }
  const turned = (passphrase: string, next: 'on' | 'off') => {
    if (passphrase !== memoryPassphrase) return refused({ kind: 'wrong-passphrase' as const })
    state = { kind: next, bySystem: false }
    tell({ kind: 'encryption-changed', state })
    return done({})
  }
  return {
    'encryption.state': async () => state,
    'encryption.unlock': async ({ passphrase }) => turned(passphrase, 'on'),
    'encryption.turnOn': async ({ passphrase }) => turned(passphrase, 'on'),
    'encryption.turnOff': async ({ passphrase }) => turned(passphrase, 'off'),
    'encryption.changePassphrase': async ({ passphrase }) => turned(passphrase, 'on')
  }
}
