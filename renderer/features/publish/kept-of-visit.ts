import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../../shared/backend/client'
import type { PersonId, VisitId } from '../../../shared/base/id'
import type { Choice } from './choice'
import { createMaking, type MakingState } from './making'
import type { Printing } from './printing'
import type { Subject } from './what-to-make'
import type { Zoom } from './zoom'

export type KeptOfVisit = {
  readonly making: StoreApi<MakingState>
  /** Undefined until something was chosen. */
  readonly choice: StoreApi<{ readonly choice: Choice | undefined }>
  readonly printing: StoreApi<{ readonly printing: Printing | undefined }>
  readonly looking: StoreApi<Looking>
}

/** What is looked at, and how large. */
type Looking = { readonly subject: Subject | undefined; readonly person: PersonId | undefined; readonly zoom: Zoom }

const kept = new WeakMap<Backend, Map<VisitId, KeptOfVisit>>()

/** What stays while other pages are looked at: the choice, and the files that are being made. */
export function keptOfVisit(backend: Backend, visit: VisitId): KeptOfVisit {
  const ofBackend = kept.get(backend) ?? new Map<VisitId, KeptOfVisit>()
  kept.set(backend, ofBackend)
  const before = ofBackend.get(visit)
  if (before !== undefined) return before
  const made: KeptOfVisit = {
    making: createMaking(backend),
    choice: createStore(() => ({ choice: undefined })),
    printing: createStore(() => ({ printing: undefined })),
    looking: createStore<Looking>(() => ({ subject: undefined, person: undefined, zoom: 'page' }))
  }
  ofBackend.set(visit, made)
  return made
}
