import type { StorageRefusal } from '../../shared/backend/contract'
import type { Result } from '../../shared/base/result'
import type { Visit } from '../../shared/model/visit'

export type Kept = { readonly revision: number; readonly savedAt: string }

/** Why a visit is not saved; `unreachable` when the backend did not answer. */
export type SaveRefusal = StorageRefusal | { readonly kind: 'unreachable' }

export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly refusal: SaveRefusal }

export type Autosave = {
  /** Saves this value; while a save is under way only the latest value waits. */
  readonly request: (visit: Visit) => void
  /** Tries the value that could not be saved once more, on top of the given revision if one is given. */
  readonly retry: (base?: number) => void
  /** True while the backend does not have the latest value. */
  readonly pending: () => boolean
  readonly revision: () => number
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>
}

type AutosavePorts = {
  readonly save: (visit: Visit, base: number) => Promise<Result<Kept, StorageRefusal>>
  readonly tell: (saving: Saving) => unknown
  /** Resolves once the change is on the screen: putting a whole visit into words must not keep the eye waiting. */
  readonly painted?: () => Promise<void>
}

/** Saves one visit, one save after the other: each builds on the revision of the one before, and the latest value wins. */
export function createAutosave(start: Kept, { save, tell, painted }: AutosavePorts): Autosave {
  let revision = start.revision
  let waiting: Visit | undefined
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    while (waiting !== undefined) {
      const visit = waiting
      waiting = undefined
      const outcome = await attempt(visit, revision)
      if (!outcome.ok) {
        // A newer value may have come meanwhile; it waits for the retry in place of the refused one.
        waiting ??= visit
        tell({ kind: 'not-saved', refusal: outcome.refusal })
        return
      }
      revision = outcome.value.revision
      if (waiting === undefined) tell({ kind: 'saved', at: outcome.value.savedAt })
    }
  }
  const attempt = async (visit: Visit, base: number): Promise<Result<Kept, SaveRefusal>> => {
    try {
      return await save(visit, base)
    } catch {
      return { ok: false, refusal: { kind: 'unreachable' } }
    }
  }
  const begin = (): void => {
    if (running !== undefined || waiting === undefined) return
    tell({ kind: 'saving' })
    running = (painted?.() ?? Promise.resolve()).then(run).finally(() => {
      running = undefined
    })
  }
  return {
    request: (visit) => {
      waiting = visit
      begin()
    },
    retry: (base) => {
      if (base !== undefined) revision = base
      begin()
    },
    pending: () => running !== undefined || waiting !== undefined,
    revision: () => revision,
    settled: async () => {
      while (running !== undefined) await running
    }
  }
}
