import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import type { DesktopCommand } from '../../shared/backend/bridge'
import type { BackendEvent } from '../../shared/backend/event'
import { windowBackground } from './appearance'
import type { OurWindows } from './our-windows'
import { visitWindow } from './visit-window'
import { createWindowCommands } from './window-commands'
import type { WindowStates } from './window-state'

type Ports = { readonly ours: OurWindows; readonly states: WindowStates; readonly title: () => string }

type Windows = {
  /** Brings the window to the front, or opens it. */
  readonly show: () => void
  readonly send: (command: DesktopCommand) => void
  readonly tell: (event: BackendEvent) => void
  /** Ends when every page has saved what it had in hand; a page that does not answer is not waited for. */
  readonly flush: () => Promise<void>
  readonly paint: () => void
  readonly onOpened: (listener: (window: BrowserWindow) => void) => void
}

const patience = 2000

/** The windows of the program and what is said to them. */
export function createWindows({ ours, states, title }: Ports): Windows {
  const commands = createWindowCommands(ours.sent)
  const listeners: ((window: BrowserWindow) => void)[] = []

  const open = (): BrowserWindow => {
    const window = visitWindow({ title: title(), background: windowBackground(), state: states.read() })
    ours.add(window)
    window.on('close', () => states.keep(window))
    for (const listener of listeners) listener(window)
    return window
  }
  const current = (): BrowserWindow => ours.all()[0] ?? open()

  return {
    show: () => {
      const window = current()
      if (window.isMinimized()) window.restore()
      if (window.isVisible()) window.focus()
    },
    send: (command) => void commands.send(current(), command),
    tell: (event) => {
      for (const window of ours.all()) window.webContents.send('attache:event', event)
    },
    flush: async () => {
      const settled = Promise.all(ours.all().map((window) => commands.send(window, { kind: 'flush' })))
      await Promise.race([settled, wait(patience, undefined, { ref: false })])
    },
    paint: () => {
      for (const window of ours.all()) window.setBackgroundColor(windowBackground())
    },
    onOpened: (listener) => void listeners.push(listener)
  }
}
