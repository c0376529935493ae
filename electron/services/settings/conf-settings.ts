import { renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { Settings } from '../../../shared/backend/settings'
import { stampInName } from '../storage/visit-paths'
import type { SettingsPort } from './settings-port'

/** Settings in `settings.json` of the data folder. An unreadable file is set aside, never cleared. */
export function createConfSettings(dataFolder: string, now: () => string): SettingsPort {
  const open = () => new Conf<Settings>({ cwd: dataFolder, configName: 'settings', configFileMode: 0o600 })
  const conf = openOrSetAside(open, join(dataFolder, 'settings.json'), now)
  return {
    read: () => conf.store,
    write: (settings) => {
      conf.store = settings
    }
  }
}

function openOrSetAside(open: () => Conf<Settings>, path: string, now: () => string): Conf<Settings> {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    renameSync(path, `${path}.damaged-${stampInName(now())}`)
    return open()
  }
}
