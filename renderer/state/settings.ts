import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../shared/backend/client'
import { defaultSettings, type Settings } from '../../shared/backend/settings'
import { type Language, languages } from '../../shared/base/language'

export type SettingsState = {
  readonly settings: Settings
  /** Counts at once; the backend keeps it and tells the other windows. */
  readonly change: (changes: Partial<Settings>) => Promise<void>
}

export async function loadSettings(backend: Backend, systemLanguages: readonly string[]): Promise<Settings> {
  const kept = await backend.call('settings.read', {})
  return kept.languageChosen ? kept : { ...kept, interfaceLanguage: languageOfSystem(systemLanguages) }
}

export function createSettings(backend: Backend, start: Settings = defaultSettings): StoreApi<SettingsState> {
  const store = createStore<SettingsState>((set) => ({
    settings: start,
    change: async (changes) => {
      set((state) => ({ settings: { ...state.settings, ...changes } }))
      const settings = await backend.call('settings.write', changes)
      set({ settings })
    }
  }))
  backend.subscribe((event) => {
    if (event.kind === 'settings-changed') store.setState({ settings: event.settings })
  })
  return store
}

/** The first of the system's languages that the interface speaks. */
export function languageOfSystem(system: readonly string[]): Language {
  for (const tag of system) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found !== undefined) return found
  }
  return 'en'
}
