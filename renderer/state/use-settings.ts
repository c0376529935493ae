import { useStore } from 'zustand'
import type { Language } from '../../shared/base/language'
import type { SettingsState } from './settings'
import { useStores } from './stores'

export function useSettings(): SettingsState {
  return useStore(useStores().settings)
}

export function useInterfaceLanguage(): Language {
  return useStore(useStores().settings, (state) => state.settings.interfaceLanguage)
}
