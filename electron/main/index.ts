import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.enableSandbox()
await app.whenReady()
const window = new BrowserWindow({
  webPreferences: { preload: join(import.meta.dirname, '../preload/index.cjs'), contextIsolation: true, sandbox: true }
})
await window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
