import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../shared/backend/client'
import type { VisitId } from '../../shared/base/id'
import { done, type Result, refused } from '../../shared/base/result'
import { type Applied, apply } from '../../shared/commands/apply'
import type { Command } from '../../shared/commands/command'
import type { CommandRefusal } from '../../shared/commands/command-refusal'
import { beginHistory, type History, record, redo, type Step, undo } from '../../shared/commands/history'
import type { Visit } from '../../shared/model/visit'
import { type Autosave, createAutosave, type Kept, type SaveRefusal, type Saving } from './autosave'

export type Session = {
  readonly id: VisitId | undefined
  readonly history: History | undefined
  readonly saving: Saving
  /** The file was damaged: stamp of the state opened in its place, and where the damaged one lies; to be said once. */
  readonly recovery: Recovery | undefined
  readonly forgetRecovery: () => void
  /** Refused while the visit open before could not be saved: nothing of it is let go. */
  readonly open: (id: VisitId) => Promise<Result<Visit, SaveRefusal>>
  /** Applies, keeps for undo, tells and saves; a refused command changes nothing. */
  readonly dispatch: (command: Command) => Result<Applied, CommandRefusal>
  readonly undo: () => void
  readonly redo: () => void
  /** Tries to save again; after a conflict, over what the other window kept. */
  readonly retrySave: () => void
  /** Waits until nothing is under way; the revision that the backend has of what is shown here. */
  readonly settled: () => Promise<Result<number, SaveRefusal>>
  /** Takes what the backend has and forgets what is here: undo begins anew. */
  readonly reload: () => Promise<void>
}

export type Recovery = { readonly recoveredFrom: string; readonly keptAs?: string | undefined }

type Way = 'done' | 'undone' | 'redone'

export type SessionPorts = {
  readonly backend: Backend
  /** Name of this window, by which it knows its own saves. */
  readonly client: string
  /** Says what was done, in a toast. */
  readonly tell: (step: Step, way: Way) => void
  /** Says that what another window kept is shown now. */
  readonly tellFollowed?: () => void
  /** Resolves once a change is on the screen; saving waits for it. */
  readonly painted?: () => Promise<void>
}

type Opened = Kept & { readonly visit: Visit; readonly recoveredFrom?: string | undefined; readonly keptAs?: string | undefined }

/** The visit that is open in this window, with its undo history and autosave. */
export function createSession({ backend, client, tell, tellFollowed, painted }: SessionPorts): StoreApi<Session> {
  let autosave: Autosave | undefined

  const store = createStore<Session>((set, get) => {
    const begin = (id: VisitId, kept: Opened): void => {
      autosave = createAutosave(kept, {
        save: (visit, base) => backend.call('visit.save', { id, base, visit: visit as never, client }),
        tell: (saving) => get().id === id && set({ saving }),
        ...(painted === undefined ? {} : { painted })
      })
      const saving: Saving = { kind: 'saved', at: kept.savedAt }
      const { recoveredFrom, keptAs } = kept
      const recovery = recoveredFrom === undefined ? undefined : { recoveredFrom, keptAs }
      set({ id, history: beginHistory(kept.visit), saving, recovery })
    }
    const become = (history: History, step: Step | undefined, way: Way): void => {
      set({ history })
      autosave?.request(history.present)
      if (step !== undefined) tell(step, way)
    }
    const walk = (way: 'undone' | 'redone') => () => {
      const { history } = get()
      const walked = history && (way === 'undone' ? undo(history) : redo(history))
      if (walked !== undefined) become(walked.history, walked.step, way)
    }
    return {
      ...closed,
      open: async (id) => {
        await letGo(autosave)
        const { saving } = get()
        if (autosave?.pending() === true && saving.kind === 'not-saved') return refused(saving.refusal)
        const opened = await fetchVisit(backend, id)
        if (opened.ok) begin(id, opened.value)
        return opened.ok ? done(opened.value.visit) : opened
      },
      dispatch: (command) => {
        const { history } = get()
        if (history === undefined) throw new Error('no visit is open')
        const applied = apply(history.present, command)
        if (!applied.ok) return applied
        const next = record(history, command, applied.value)
        if (next !== history) become(next, next.past.at(-1), 'done')
        return applied
      },
      forgetRecovery: () => set({ recovery: undefined }),
      undo: walk('undone'),
      redo: walk('redone'),
      retrySave: () => {
        const { saving } = get()
        autosave?.retry(saving.kind === 'not-saved' && saving.refusal.kind === 'conflict' ? saving.refusal.revision : undefined)
      },
      settled: async () => {
        if (autosave === undefined) throw new Error('no visit is open')
        await autosave.settled()
        const { saving } = get()
        return saving.kind === 'not-saved' ? refused(saving.refusal) : done(autosave.revision())
      },
      reload: async () => {
        const { id } = get()
        const opened = id && (await fetchVisit(backend, id))
        if (opened?.ok && get().id === id) begin(id as VisitId, opened.value)
      }
    }
  })
  backend.subscribe((event) => {
    if (event.kind !== 'visit-saved' || event.client === client || event.id !== store.getState().id) return
    // With unsaved changes here nothing is taken over: the save will say that there is a conflict.
    if (autosave !== undefined && !autosave.pending() && event.revision > autosave.revision()) {
      void store.getState().reload().then(tellFollowed)
    }
  })
  return store
}

/** What is under way is waited for; what could not be saved is tried once more. */
async function letGo(autosave: Autosave | undefined): Promise<void> {
  await autosave?.settled()
  if (autosave?.pending() !== true) return
  autosave.retry()
  await autosave.settled()
}

const closed = {
  id: undefined,
  history: undefined,
  saving: { kind: 'saved', at: '' },
  recovery: undefined
} as const satisfies Partial<Session>

async function fetchVisit(backend: Backend, id: VisitId): Promise<Result<Opened, SaveRefusal>> {
  try {
    const reply = await backend.call('visit.open', { id })
    return reply.ok ? done({ ...reply.value, visit: reply.value.visit as Visit }) : reply
  } catch {
    return refused({ kind: 'unreachable' })
  }
}
