import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isOurs } from './app-origin'

export type OurWindows = {
  readonly add: (window: BrowserWindow) => void
  readonly all: () => readonly BrowserWindow[]
  /** A message counts only from the main frame of a window that we made, while our own page is in it. */
  readonly sent: (event: IpcMainEvent | IpcMainInvokeEvent) => boolean
}

export function createOurWindows(): OurWindows {
  const windows = new Set<BrowserWindow>()
  return {
    add: (window) => {
      windows.add(window)
      window.once('closed', () => windows.delete(window))
    },
    all: () => [...windows].filter((window) => !window.isDestroyed()),
    sent: ({ sender, senderFrame }) =>
      senderFrame !== null &&
      senderFrame.parent === null &&
      isOurs(senderFrame.url) &&
      [...windows].some((window) => !window.isDestroyed() && window.webContents === sender)
  }
}
