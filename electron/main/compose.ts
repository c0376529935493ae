import { mkdir, writeFile } from 'node:fs/promises'
import { app } from 'electron'
import ElectronStore from 'electron-store'
import type { Handlers } from '../../shared/backend/answer'
import type { BackendEvent } from '../../shared/backend/event'
import { defaultSettings, type Settings, settingsSchema } from '../../shared/backend/settings'
import { askWhere } from './ask-where'
import { interfaceLanguage } from './interface-language'
import type { LocalLog } from './local-log'

export type Program = {
  readonly handlers: Handlers
  readonly settings: () => Settings
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void
  readonly upload: (bytes: Uint8Array) => Promise<string>
  readonly download: (token: string) => Promise<Uint8Array | undefined>
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Surroundings = {
  readonly folder: string
  readonly log: LocalLog
}

/** The services behind the desktop. */
export async function compose({ folder }: Surroundings): Promise<Program> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const store = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'settings' })
  const listeners = new Set<(event: BackendEvent) => void>()
  const streams = new Map<string, Uint8Array>()
  const settings = (): Settings => {
    const kept = settingsSchema.safeParse({ ...defaultSettings, ...store.store })
    return kept.success ? kept.data : defaultSettings
  }
  const handlers: Partial<Handlers> = {
    info: async () => ({
      version: app.getVersion(),
      backend: 'desktop',
      dataFolder: folder,
      capabilities: { saveDialog: true, showFolder: true, download: true }
    }),
    'settings.read': async () => settings(),
    'settings.write': async (changes) => {
      store.store = { ...settings(), ...changes }
      for (const listener of listeners) listener({ kind: 'settings-changed', settings: settings() })
      return settings()
    },
    'library.list': async () => ({ visits: [], damaged: [] }),
    'library.samples': async () => [],
    'visit.exportFile': async () => {
      const path = await askWhere('visit.visit', interfaceLanguage(settings(), app.getPreferredSystemLanguages()))
      if (path !== undefined) await writeFile(path, '{}')
      return { ok: true, value: { name: 'visit.visit', ...(path === undefined ? {} : { path }) } }
    }
  }
  return {
    handlers: handlers as Handlers,
    settings,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    upload: async (bytes) => {
      const token = `upload-${String(streams.size).padStart(16, '0')}`
      streams.set(token, bytes)
      return token
    },
    download: async (token) => streams.get(token),
    flush: async () => {},
    close: async () => {}
  }
}
