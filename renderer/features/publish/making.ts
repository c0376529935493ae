import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../../shared/backend/client'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { BackendEvent } from '../../../shared/backend/event'
import type { PublishResult, PublishWish } from '../../../shared/backend/publishing'

/** What has become of the last press of the button. */
export type Making =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'under-way'
      readonly done: number
      readonly total: number
      readonly present: string
      readonly stopping: boolean
    }
  | { readonly kind: 'done'; readonly result: PublishResult; readonly at: Date }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly refusal: StorageRefusal | { readonly kind: 'unreachable' } }
  | { readonly kind: 'content-lost'; readonly file: string; readonly text: string }

export type MakingState = {
  readonly making: Making
  readonly start: (wish: PublishWish, files: number) => Promise<void>
  readonly stop: () => void
  /** Takes the outcome off the screen. */
  readonly dismiss: () => void
}

type JobEvent = Extract<BackendEvent, { readonly job: string }>

/** Makes files of one visit, one job at a time, and follows it by the backend's events; now is the clock of the machine. */
export function createMaking(backend: Backend, now: () => Date = () => new Date()): StoreApi<MakingState> {
  let job: string | undefined
  let starting = false
  /** Events may overtake the reply that names their job. */
  let early: JobEvent[] = []

  const store = createStore<MakingState>((set, get) => ({
    making: { kind: 'none' },
    start: async (wish, files) => {
      if (get().making.kind === 'under-way') return
      starting = true
      early = []
      set({ making: { kind: 'under-way', done: 0, total: files, present: '', stopping: false } })
      const started = await backend.call('publish.start', wish).catch(() => undefined)
      starting = false
      if (started === undefined) return set({ making: { kind: 'refused', refusal: { kind: 'unreachable' } } })
      if (!started.ok) return set({ making: { kind: 'refused', refusal: started.refusal } })
      job = started.value.job
      const { making } = get()
      if (making.kind === 'under-way') {
        set({ making: { ...making, total: started.value.files } })
        if (making.stopping) cancel()
      }
      for (const event of early) follow(event)
    },
    stop: () => {
      const { making } = get()
      if (making.kind !== 'under-way') return
      set({ making: { ...making, stopping: true } })
      cancel()
    },
    dismiss: () => {
      if (get().making.kind !== 'under-way') set({ making: { kind: 'none' } })
    }
  }))
  const cancel = (): void => {
    if (job !== undefined) void backend.call('publish.cancel', { job }).catch(() => undefined)
  }
  const follow = (event: JobEvent): void => {
    if (event.job !== job) return
    const { making } = store.getState()
    if (event.kind === 'publish-ended') {
      job = undefined
      store.setState({ making: ended(event.outcome, now()) })
    } else if (making.kind === 'under-way') {
      const { done, total, present } = event
      store.setState({ making: { ...making, done, total, present } })
    }
  }
  backend.subscribe((event) => {
    if (event.kind !== 'publish-progress' && event.kind !== 'publish-ended') return
    if (starting) early.push(event)
    else follow(event)
  })
  return store
}

function ended(outcome: Extract<BackendEvent, { kind: 'publish-ended' }>['outcome'], at: Date): Making {
  switch (outcome.kind) {
    case 'done':
      return { ...outcome, at }
    case 'cancelled':
      return { kind: 'stopped' }
    case 'refused':
    case 'content-lost':
      return outcome
  }
}
