// The desktop program. What must happen before Electron is ready stands here; the rest begins in `run`.
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { dataFolderPath } from '../services/storage/data-folder'
import { appScheme } from './app-origin'
import { run } from './run'
import { readStartArguments } from './start-arguments'

const given = readStartArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
const folder = dataFolderPath({ platform: process.platform, home: homedir(), variables: process.env }, given.dataFolder)
const own = join(folder, 'desktop')

app.enableSandbox()
mkdirSync(own, { recursive: true, mode: 0o700 })
// Electron's own files, and with them its single-instance lock, belong to the data folder in use.
app.setPath('userData', own)
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }
])

// Never awaited here: Electron is not ready before this module has ended.
if (app.requestSingleInstanceLock({ files: given.files })) run(folder, given.files)
else app.quit()
