import { join } from 'node:path'
import { app, shell } from 'electron'
import type { Settings } from '../../shared/backend/settings'
import { done, type Result } from '../../shared/base/result'
import { createBackend, type RunningBackend } from '../services/backend'
import { createForeignReaders } from '../services/incoming/read-in-worker'
import { createPictureDesk } from '../services/pictures/picture-desk'
import { createMakers } from '../services/publish/create-makers'
import type { LocalLog } from '../services/reports/local-log'
import { readSettings } from '../services/settings/settings-port'
import type { InUse } from '../services/storage/lock'
import { askFolder } from './ask-folder'
import { askWhere } from './ask-where'
import { interfaceLanguage } from './interface-language'
import { storeSettings } from './store-settings'
import { systemKeys } from './system-keys'

export type Program = RunningBackend & { readonly settings: () => Settings }

/** The services, with what the desktop alone can give them: dialogs, the file manager and settings in electron-store. */
export async function compose(dataFolder: string, log: LocalLog): Promise<Result<Program, InUse>> {
  const now = () => new Date().toISOString()
  const port = storeSettings(dataFolder, now)
  const settings = () => readSettings(port)
  const bundles = import.meta.dirname
  const fonts = app.isPackaged ? join(process.resourcesPath, 'fonts') : join(bundles, '../fonts')
  const makers = createMakers({ fonts, bundles })
  const keys = systemKeys()
  const started = await createBackend({
    info: {
      version: app.getVersion(),
      backend: 'desktop',
      capabilities: { saveDialog: true, showFolder: true, download: false }
    },
    dataFolder,
    samplesFolder: join(app.getAppPath(), 'assets', 'samples'),
    readerPage: join(app.getAppPath(), 'assets', 'reader', 'visit-reader.html'),
    documentsFolder: app.getPath('documents'),
    settings: port,
    makers,
    readers: createForeignReaders(join(bundles, 'incoming-worker.js')),
    pictures: createPictureDesk(join(bundles, 'picture-worker.js')),
    now,
    ...(keys === undefined ? {} : { systemKeys: keys }),
    askWhere: (name) => askWhere(name, interfaceLanguage(settings(), app.getPreferredSystemLanguages())),
    askFolder: () => askFolder(interfaceLanguage(settings(), app.getPreferredSystemLanguages())),
    showFolder: async (path) => shell.showItemInFolder(path),
    openFile: async (path) => void (await shell.openPath(path)),
    report: log.fault
  })
  if (!started.ok) return started
  const close = async () => {
    await started.value.close()
    await makers.close()
  }
  return done({ ...started.value, settings, close })
}
