import { join } from 'node:path'
import ElectronStore from 'electron-store'
import type { Settings } from '../../shared/backend/settings'
import { lastReadable } from '../services/settings/last-readable'
import { openOrSetAside } from '../services/settings/open-or-set-aside'
import type { SettingsPort } from '../services/settings/settings-port'

/** The same `settings.json` that the other backends keep with `conf`. */
export function storeSettings(folder: string, now: () => string): SettingsPort {
  const open = () => new ElectronStore<Settings>({ cwd: folder, name: 'settings', configFileMode: 0o600 })
  const store = openOrSetAside(open, join(folder, 'settings.json'), now)
  return {
    read: lastReadable(() => store.store),
    write: (settings) => {
      store.store = settings
    }
  }
}
