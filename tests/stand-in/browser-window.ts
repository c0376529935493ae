import type { BrowserWindow as RealWindow, WebContents } from 'electron'
import { app, windowClosed, windowOpened } from './app'
import { KnownEmitter } from './known-emitter'
import { strict, strictOptions } from './strict'
import { StandInContents } from './web-contents'

type Options = {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly show?: boolean
  readonly webPreferences?: { readonly preload?: string; readonly contextIsolation?: boolean }
}

const events = ['close', 'closed', 'query-session-end', 'ready-to-show', 'session-end']
const options = ['backgroundColor', 'height', 'minHeight', 'minWidth', 'show', 'title', 'webPreferences', 'width', 'x', 'y']
const preferences = [
  'allowRunningInsecureContent',
  'contextIsolation',
  'devTools',
  'navigateOnDragDrop',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'nodeIntegrationInWorker',
  'preload',
  'sandbox',
  'spellcheck',
  'webSecurity',
  'webviewTag'
]

const open = new Map<number, RealWindow>()
let last = 0

/** Options with which windows were made, for the tests. */
export const madeWith: Options[] = []

function make(given: Options = {}): RealWindow {
  strictOptions('BrowserWindow', given, options)
  strictOptions('webPreferences', given.webPreferences ?? {}, preferences)
  madeWith.push(given)
  const emitter = new KnownEmitter('BrowserWindow', events)
  let bounds = { x: given.x ?? 0, y: given.y ?? 0, width: given.width ?? 800, height: given.height ?? 600 }
  let maximized = false
  let visible = given.show ?? true
  let destroyed = false
  last += 1
  const id = last
  const inner = new StandInContents(given.webPreferences ?? {}, (contents) => app.emit('web-contents-created', {}, contents))

  const members = {
    id,
    webContents: inner.contents,
    close: () => {
      if (!destroyed && emitter.allows('close')) void inner.close()
    },
    focus: () => undefined,
    getBounds: () => bounds,
    getNormalBounds: () => bounds,
    isDestroyed: () => destroyed,
    isMaximized: () => maximized,
    isMinimized: () => false,
    isVisible: () => visible,
    loadURL: (address: string) => inner.load(address),
    maximize: () => {
      maximized = true
    },
    restore: () => undefined,
    setBackgroundColor: (_colour: string) => undefined,
    setBounds: (given: Partial<typeof bounds>) => {
      bounds = { ...bounds, ...given }
      void inner.page.then((page) => page.setViewportSize(bounds))
    },
    show: () => {
      visible = true
    }
  } satisfies { readonly [Member in keyof RealWindow]?: unknown }
  const window = strict('BrowserWindow', Object.assign(emitter, members)) as unknown as RealWindow

  void inner.page.then((page) => page.setViewportSize({ width: bounds.width, height: bounds.height }))
  inner.emitter.once('did-finish-load', () => emitter.emit('ready-to-show', {}))
  inner.emitter.once('destroyed', () => {
    destroyed = true
    open.delete(id)
    emitter.emit('closed', {})
    windowClosed(window)
  })
  open.set(id, window)
  windowOpened(window)
  return window
}

const statics = {
  fromId: (id: number) => open.get(id) ?? null,
  fromWebContents: (contents: WebContents) => [...open.values()].find((window) => window.webContents === contents) ?? null,
  getAllWindows: () => [...open.values()]
} satisfies { readonly [Member in keyof typeof RealWindow]?: unknown }

function Maker(given: Options): RealWindow {
  return make(given)
}

export const BrowserWindow = strict('BrowserWindow', Object.assign(Maker, statics)) as unknown as typeof RealWindow
