import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, expect, it } from 'vitest'
import afterPack from '../../../scripts/after-pack.mjs'
import { folderWithBinary } from '../../packaging/fake-electron'
import { sharedProgram } from './open-program'

// The points of Electron's security checklist that no other test of this folder asks; docs/security.md lists all twenty.

const program = sharedProgram()

/** Everything that runs in the desktop program or in its page, as written. */
const sources = ['electron/main', 'electron/preload.ts', 'renderer'].flatMap((place) =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|html)$/.test(name))
        .map((name) => join(place, name))
)
const code = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))
const mentioning = (words: RegExp) => [...code].filter(([, text]) => words.test(text)).map(([path]) => path)

it('sets every preference of a window that protects, and none that the list advises against', async () => {
  const { evaluate } = program()
  const [made] = await evaluate((_electron, _nothing, { madeWith }) => madeWith.map(({ webPreferences }) => webPreferences))
  const { preload, devTools, ...rest } = made as Record<string, unknown>
  expect(rest).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    spellcheck: false,
    navigateOnDragDrop: false
  })
  expect(String(preload)).toMatch(/preload[\\/]index\.cjs$/)
  expect(typeof devTools).toBe('boolean')
})

it('starts Chromium with no switch and no feature of its own choice', () => {
  expect(mentioning(/appendSwitch|enableBlinkFeatures|experimentalFeatures|appendArgument/)).toEqual([])
})

it('has no webview in any page and lets none be attached', async () => {
  expect(mentioning(/<webview|allowpopups/i)).toEqual([])
  const { evaluate } = program()
  const denied = await evaluate(({ BrowserWindow }) => {
    let prevented = false
    const event = {
      preventDefault: () => {
        prevented = true
      }
    }
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview' as 'destroyed', event as never)
    return prevented
  })
  expect(denied).toBe(true)
})

it('is built for one exact Electron of the current major', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const installed = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')).version
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(installed).toBe(devDependencies.electron)
  expect(Number(installed.split('.')[0])).toBeGreaterThanOrEqual(45)
})

it('loads no page from a file and serves no path of a request', async () => {
  expect(mentioning(/loadFile\(|file:\/\//)).toEqual([])
  const { evaluate } = program()
  const loaded = await evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL())
  )
  expect(loaded).toEqual(['app://attache/index.html'])
})

it('reads the page with no HTML of its own making', () => {
  expect(
    mentioning(/dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/)
  ).toEqual([])
})

it('lets no text become HTML, no script come from elsewhere and nobody make another exception', async () => {
  const { window } = program()
  const tried = await window.evaluate(() => {
    const says = (act: () => unknown) => {
      try {
        act()
        return 'let in'
      } catch (error) {
        return (error as Error).name
      }
    }
    const policies = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes
    return [
      says(() => document.body.insertAdjacentHTML('beforeend', '<img src=x>')),
      says(() => new Worker('https://elsewhere.invalid/worker.js')),
      says(() => policies?.createPolicy('another', {}))
    ]
  })
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

it('writes nothing to a console, where a passphrase could stand', () => {
  expect(mentioning(/\bconsole\./)).toEqual([])
  // Typed in the forms of the library and of safe-keeping, and sent in the calls that seal, open and unlock.
  const forms = ['renderer/features/library/', 'renderer/features/safety/', 'electron/main/system-keys.ts']
  expect(mentioning(/passphrase/i).filter((path) => !forms.some((form) => path.startsWith(form)))).toEqual([])
  expect(mentioning(/passphrase[\s\S]*(localStorage|sessionStorage)/i)).toEqual([])
})

let wire: Awaited<ReturnType<typeof getCurrentFuseWire>>
beforeAll(async () => {
  const appOutDir = folderWithBinary('attache')
  await afterPack({
    appOutDir,
    electronPlatformName: 'linux',
    packager: { appInfo: { productFilename: 'x' }, executableName: 'attache' }
  })
  wire = await getCurrentFuseWire(join(appOutDir, 'attache'))
})

const [off, on] = ['0', '1'].map((character) => character.charCodeAt(0))
it.each([
  ['RunAsNode', 'off'],
  ['EnableCookieEncryption', 'on'],
  ['EnableNodeOptionsEnvironmentVariable', 'off'],
  ['EnableNodeCliInspectArguments', 'off'],
  ['EnableEmbeddedAsarIntegrityValidation', 'on'],
  ['OnlyLoadAppFromAsar', 'on'],
  ['LoadBrowserProcessSpecificV8Snapshot', 'off'],
  ['GrantFileProtocolExtraPrivileges', 'off'],
  ['WasmTrapHandlers', 'on']
] as const)('fuse %s is %s', (name, wanted) => {
  expect(wire[FuseV1Options[name]]).toBe(wanted === 'on' ? on : off)
})
