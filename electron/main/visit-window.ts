import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { pageAddress } from './app-origin'
import type { WindowState } from './window-state'

type Look = { readonly title: string; readonly background: string; readonly state: WindowState }

/** The window of the program: a page of ours that has nothing of Node and nothing of Electron but the preload's few functions. */
export function visitWindow({ title, background, state }: Look): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...state.bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title,
    backgroundColor: background,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      devTools: !app.isPackaged,
      allowRunningInsecureContent: false,
      // It would fetch dictionaries.
      spellcheck: false,
      // A file dropped beside a field must not replace the page.
      navigateOnDragDrop: false
    }
  })
  if (state.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The data is with the main process: a page that fell over is simply opened again, but not in an endless circle.
  let reloaded = 0
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - reloaded < 5000) return
    reloaded = Date.now()
    window.webContents.reload()
  })
  void window.loadURL(pageAddress)
  return window
}
