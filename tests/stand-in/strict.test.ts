import { expect, it } from 'vitest'
import { openProgram } from '../electron/main/open-program'

it('throws on every member, option, role and event of Electron that it does not stand in for', async () => {
  const { evaluate } = await openProgram()
  const heard = await evaluate((electron) => {
    const { app, BrowserWindow, Menu, ipcMain, nativeTheme } = electron
    const says = (act: () => unknown) => {
      try {
        act()
        return 'nothing'
      } catch (error) {
        return String(error)
      }
    }
    return [
      says(() => electron.clipboard),
      says(() => app.relaunch),
      says(() => app.on('gpu-info-update', () => undefined)),
      says(() => BrowserWindow.getFocusedWindow()),
      says(() => new BrowserWindow({ kiosk: true })),
      says(() => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools()),
      says(() => Menu.buildFromTemplate([{ role: 'toggleDevTools' }])),
      says(() => ipcMain.handleOnce),
      says(() => Object.assign(nativeTheme, { themeSauce: 'dark' }))
    ]
  })
  expect(heard.filter((said) => !said.includes('the stand-in does not know'))).toEqual([])
})
