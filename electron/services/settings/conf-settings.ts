import { join } from 'node:path'
import Conf from 'conf'
import type { Settings } from '../../../shared/backend/settings'
import { lastReadable } from './last-readable'
import { openOrSetAside } from './open-or-set-aside'
import type { SettingsPort } from './settings-port'

/** Settings in `settings.json` of the data folder. An unreadable file is set aside, never cleared. */
export function createConfSettings(dataFolder: string, now: () => string): SettingsPort {
  const open = () => new Conf<Settings>({ cwd: dataFolder, configName: 'settings', configFileMode: 0o600 })
  const conf = openOrSetAside(open, join(dataFolder, 'settings.json'), now)
  return {
    read: lastReadable(() => conf.store),
    write: (settings) => {
      conf.store = settings
    }
  }
}
