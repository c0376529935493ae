import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { machineProblem } from '../storage/machine-problem'
import { createChangeOver } from './change-over'

type EncryptionCalls = Pick<Handlers, Extract<keyof Handlers, `encryption.${string}`>>
type Outcome = Result<Record<string, never>, StorageRefusal>

/** Encryption of the data folder: given its passphrase, turned on and off. */
export function encryptionCalls(parts: BackendParts): {
  readonly calls: EncryptionCalls
  readonly goOn: () => Promise<void>
  readonly settled: () => Promise<unknown>
} {
  const { folderKey, report } = parts
  const { finish, told, settled } = createChangeOver(parts)
  const guarded = async (act: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await act()
    } catch (error) {
      return refused(machineProblem(error))
    }
  }
  return {
    settled,
    goOn: async () => {
      const finished = await finish()
      if (!finished.ok) report('encryption', finished.refusal)
    },
    calls: {
      'encryption.state': async () => folderKey.state(),
      'encryption.unlock': ({ passphrase }) =>
        guarded(async () => {
          if (folderKey.state().kind !== 'locked') return refused({ kind: 'locked' })
          if (!(await folderKey.unlock(passphrase))) return refused({ kind: 'wrong-passphrase' })
          told()
          void finish().catch((error) => report('encryption', error))
          return done({})
        }),
      'encryption.turnOn': ({ passphrase }) =>
        guarded(async () => {
          const { kind } = folderKey.state()
          if (kind === 'locked' || kind === 'key-lost') return refused({ kind: 'locked' })
          if (kind !== 'off' && !(await folderKey.proves(passphrase))) return refused({ kind: 'wrong-passphrase' })
          if (kind === 'off') await folderKey.begin(passphrase)
          else if (kind === 'turning-off') await folderKey.mark('turning-on')
          return finish()
        }),
      'encryption.turnOff': ({ passphrase }) =>
        guarded(async () => {
          const { kind } = folderKey.state()
          if (kind === 'off') return done({})
          if (kind === 'locked' || kind === 'key-lost') return refused({ kind: 'locked' })
          if (!(await folderKey.proves(passphrase))) return refused({ kind: 'wrong-passphrase' })
          await folderKey.mark('turning-off')
          return finish()
        }),
      'encryption.changePassphrase': ({ passphrase, next }) =>
        guarded(async () => {
          const { kind } = folderKey.state()
          if (kind !== 'on') return refused({ kind: 'locked' })
          if (!(await folderKey.proves(passphrase))) return refused({ kind: 'wrong-passphrase' })
          await folderKey.changePassphrase(next)
          return done({})
        })
    }
  }
}
