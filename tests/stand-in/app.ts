import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { closeChromium, openChromium } from './chromium'
import { KnownEmitter } from './known-emitter'
import { claimInstance } from './single-instance'
import { stage } from './stage'
import { strict, unknown } from './strict'

const emitter = new KnownEmitter('app', [
  'activate',
  'before-quit',
  'open-file',
  'quit',
  'ready',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed'
])
const paths = new Map([
  ['userData', join(tmpdir(), 'attache-stand-in')],
  ['home', process.env.HOME ?? tmpdir()],
  ['downloads', join(process.env.HOME ?? tmpdir(), 'Downloads')],
  ['documents', join(process.env.HOME ?? tmpdir(), 'Documents')]
])
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const windows = new Set<{ close(): void }>()
let quitting = false
let leaving = false
let resolveReady: () => void
const readiness = new Promise<void>((resolve) => {
  resolveReady = resolve
})

const members = {
  isPackaged: false,
  name: 'Attaché',
  enableSandbox: () => {
    if (stage.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    stage.sandboxed = true
  },
  exit: (code = 0) => void leave(code),
  getAppPath: () => process.cwd(),
  getLocale: () => process.env.STAND_IN_LANGUAGE ?? 'en-GB',
  getPath: (name: string) => known(name),
  getPreferredSystemLanguages: () => [process.env.STAND_IN_LANGUAGE ?? 'en-GB'],
  getVersion: () => version,
  isReady: () => stage.ready,
  quit: () => void quit(),
  requestSingleInstanceLock: (more: unknown) =>
    claimInstance(known('userData'), more, (...told) => emitter.emit('second-instance', {}, ...told)),
  setPath: (name: string, path: string) => {
    known(name)
    paths.set(name, path)
  },
  whenReady: () => readiness
} satisfies { readonly [Member in keyof App]?: unknown }

export const app = strict('app', Object.assign(emitter, members))

/** As in Electron, nothing is ready before the main module has ended: one that awaits it waits for ever. */
export function mainHasEnded(): void {
  if (leaving) return
  mkdirSync(known('userData'), { recursive: true })
  stage.context = openChromium(join(known('userData'), 'chromium'))
  stage.ready = true
  emitter.emit('ready', {})
  resolveReady()
}

export function windowOpened(window: { close(): void }): void {
  windows.add(window)
}

export function windowClosed(window: { close(): void }): void {
  windows.delete(window)
  if (windows.size > 0) return
  if (quitting) void finishQuit()
  else if (!emitter.emit('window-all-closed')) void quit()
}

async function quit(): Promise<void> {
  if (!emitter.allows('before-quit')) return
  quitting = true
  if (windows.size === 0) return finishQuit()
  for (const window of [...windows]) window.close()
}

async function finishQuit(): Promise<void> {
  if (!emitter.allows('will-quit')) return
  emitter.emit('quit', {}, 0)
  await leave(0)
}

async function leave(code: number): Promise<void> {
  leaving = true
  await closeChromium()
  process.exit(code)
}

function known(name: string): string {
  const path = paths.get(name)
  if (path === undefined) throw unknown(`the path ${name}`)
  return path
}
