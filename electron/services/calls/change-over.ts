import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { changeOverRest } from '../storage/encryption/change-over'
import { machineProblem } from '../storage/machine-problem'

type Outcome = Result<Record<string, never>, StorageRefusal>

type ChangeOver = {
  /** Writes every file in the form that is wanted now; what was begun by an earlier start is finished. */
  readonly finish: () => Promise<Outcome>
  /** Tells every window how the folder stands. */
  readonly told: () => void
  readonly settled: () => Promise<unknown>
}

/** Brings a data folder from plain to enciphered files or back, one run after the other. */
export function createChangeOver({ dataFolder, folderKey, office, store, tell, now }: BackendParts): ChangeOver {
  let running: Promise<unknown> = Promise.resolve()
  const told = () => {
    tell({ kind: 'encryption-changed', state: folderKey.state() })
    tell({ kind: 'library-changed' })
  }
  const finishNow = async (): Promise<Outcome> => {
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
  return {
    told,
    settled: () => running,
    finish: () => {
      const finishing = running.then(finishNow, finishNow)
      running = finishing
      return finishing
    }
  }
}
