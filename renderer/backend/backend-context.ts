import { createContext, useContext } from 'react'
import type { Backend } from '../../shared/backend/client'

export const BackendContext = createContext<Backend | undefined>(undefined)

/** The program behind the interface. */
export function useBackend(): Backend {
  const backend = useContext(BackendContext)
  if (backend === undefined) throw new Error('no backend around this component')
  return backend
}
