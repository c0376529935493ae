import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { changeOverRest } from '../storage/encryption/change-over'
import { machineProblem } from '../storage/machine-problem'

type EncryptionCalls = Pick<Handlers, Extract<keyof Handlers, `encryption.${string}`>>
type Outcome = Result<Record<string, never>, StorageRefusal>

/** Encryption of the data folder: given its passphrase, turned on and off. */
export function encryptionCalls(parts: BackendParts): { readonly calls: EncryptionCalls; readonly goOn: () => Promise<void> } {
  const { dataFolder, folderKey, office, store, tell, now, report } = parts
  const told = () => {
    tell({ kind: 'encryption-changed', state: folderKey.state() })
    tell({ kind: 'library-changed' })
  }
  /** Writes every file in the form that is wanted now; what was begun by an earlier start is finished. */
  const finish = async (): Promise<Outcome> => {
    const { kind } = folderKey.state()
    if (kind !== 'turning-on' && kind !== 'turning-off') return done({})
    const wanted = kind === 'turning-on' ? 'enciphered' : 'plain'
    try {
      const problem = await store.changeOver(wanted)
      if (problem !== undefined) return refused(problem)
      await office.exclusively(() => changeOverRest(store.files, dataFolder, wanted))
      if (wanted === 'enciphered') await folderKey.mark('on')
      else await folderKey.end(now())
      return done({})
    } catch (error) {
      return refused(machineProblem(error))
    } finally {
      told()
    }
  }
  const guarded = async (act: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await act()
    } catch (error) {
      return refused(machineProblem(error))
    }
  }
  return {
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
