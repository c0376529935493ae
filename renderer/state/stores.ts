import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Acts } from './acts'
import type { Navigation } from './navigation'
import type { Session } from './session'
import type { SettingsState } from './settings'
import type { Toasts } from './toasts'

/** Everything a window knows; made once where the program begins. */
export type Stores = {
  readonly session: StoreApi<Session>
  readonly navigation: StoreApi<Navigation>
  readonly settings: StoreApi<SettingsState>
  readonly toasts: StoreApi<Toasts>
  readonly acts: StoreApi<Acts>
}

export const StoresContext = createContext<Stores | undefined>(undefined)

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (stores === undefined) throw new Error('no stores around this component')
  return stores
}
