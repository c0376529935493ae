// The module that the built main process finds under the name `electron`. What it imports and is not here is an error at once.
import { app } from './app'
import { BrowserWindow } from './browser-window'
import { ipcMain } from './ipc-main'
import { Menu } from './menu'
import { protocol } from './protocol'
import { safeStorage } from './safe-storage'
import { sessions as session } from './session'
import { strict } from './strict'
import { dialog, nativeTheme, powerMonitor, screen, shell } from './system'

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, safeStorage, screen, session, shell }

// biome-ignore lint/style/noDefaultExport: Electron's module has one, and packages use it.
export default strict('electron', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell
})
