import { type BrowserWindow, type IpcMainEvent, ipcMain, type WebContents } from 'electron'
import type { DesktopCommand } from '../../shared/backend/bridge'

export type WindowCommands = {
  /** Settles when the window has done it; at once where no page listens any more. */
  readonly send: (window: BrowserWindow, command: DesktopCommand) => Promise<void>
}

type Page = { listening: boolean; readonly waiting: (() => void)[]; readonly under: Map<number, () => void> }

/** What the desktop asks of its windows. A page that is still loading gets it as soon as it listens. */
export function createWindowCommands(sent: (event: IpcMainEvent) => boolean): WindowCommands {
  const pages = new WeakMap<WebContents, Page>()
  let last = 0

  ipcMain.on('attache:ready', (event) => {
    if (!sent(event)) return
    const page = pageOf(event.sender)
    page.listening = true
    for (const deliver of page.waiting.splice(0)) deliver()
  })
  ipcMain.on('attache:done', (event, id: unknown) => {
    if (sent(event) && typeof id === 'number') settle(pageOf(event.sender), id)
  })

  return {
    send: (window, command) => {
      const contents = window.webContents
      const page = pageOf(contents)
      if (command.kind === 'flush' && !page.listening) return Promise.resolve()
      return new Promise((resolve) => {
        const deliver = () => {
          last += 1
          page.under.set(last, resolve)
          contents.send('attache:command', last, command)
        }
        if (page.listening) deliver()
        else page.waiting.push(deliver)
      })
    }
  }

  function pageOf(contents: WebContents): Page {
    const known = pages.get(contents)
    if (known) return known
    const page: Page = { listening: false, waiting: [], under: new Map() }
    pages.set(contents, page)
    const leave = () => {
      page.listening = false
      for (const id of [...page.under.keys()]) settle(page, id)
    }
    contents.on('did-navigate', leave)
    contents.on('render-process-gone', leave)
    contents.once('destroyed', leave)
    return page
  }
}

function settle(page: Page, id: number): void {
  page.under.get(id)?.()
  page.under.delete(id)
}
