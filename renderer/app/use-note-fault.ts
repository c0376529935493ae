import { useCallback } from 'react'
import { faultFacts } from '../../shared/base/fault-facts'
import { useBackend } from '../backend/backend-context'

/** Writes a fault of the page into the local log: its kind and place, not its words. */
export function useNoteFault(): (error: unknown) => void {
  const backend = useBackend()
  return useCallback(
    (error) => {
      const { name, code, frames } = faultFacts(error)
      // Where the backend is gone there is no log either.
      backend.call('fault.note', { name, frames, ...(code === undefined ? {} : { code }) }).catch(() => undefined)
    },
    [backend]
  )
}
