import { renameSync } from 'node:fs'
import { stampInName } from '../storage/visit-paths'

/** Opens a settings file; one that cannot be read as JSON is set aside under another name, never cleared. */
export function openOrSetAside<Store>(open: () => Store, path: string, now: () => string): Store {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    renameSync(path, `${path}.damaged-${stampInName(now())}`)
    return open()
  }
}
