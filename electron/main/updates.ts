import { app } from 'electron'

/** Off: the program makes no outgoing request. An office with a release server of its own turns it on here and in the builder's settings. */
const on: boolean = false

export async function prepareUpdates(): Promise<void> {
  if (!on || !app.isPackaged) return
  const { autoUpdater } = (await import('electron-updater')).default
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  await autoUpdater.checkForUpdates()
}
