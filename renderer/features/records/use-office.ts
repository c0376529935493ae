import { useEffect, useSyncExternalStore } from 'react'
import type { Office } from '../../../shared/model/office'
import { useBackend } from '../../backend/backend-context'

type Backend = ReturnType<typeof useBackend>
type Kept = { office: Office | undefined; asked: boolean; readonly listeners: Set<() => void> }

const offices = new WeakMap<Backend, Kept>()

/** What the installation shares between its visits, the same value for all who ask; undefined until it has been read. */
export function useOffice(): Office | undefined {
  const backend = useBackend()
  const kept = keptFor(backend)
  useEffect(() => {
    if (kept.asked) return
    kept.asked = true
    backend.call('office.read', {}).then(
      (read) => tellOffice(backend, read as Office),
      // Without the office's tables ranks show as their codes.
      () => {
        kept.asked = false
      }
    )
  }, [backend, kept])
  return useSyncExternalStore(
    (listener) => {
      kept.listeners.add(listener)
      return () => kept.listeners.delete(listener)
    },
    () => kept.office
  )
}

/** Tells everybody who asked that the office is another one now. */
export function tellOffice(backend: Backend, office: Office): void {
  const kept = keptFor(backend)
  kept.office = office
  for (const listener of kept.listeners) listener()
}

function keptFor(backend: Backend): Kept {
  const before = offices.get(backend)
  if (before !== undefined) return before
  const made: Kept = { office: undefined, asked: false, listeners: new Set() }
  offices.set(backend, made)
  return made
}
