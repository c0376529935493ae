import { expect, it } from 'vitest'
import type { Bridge } from '../../../shared/backend/bridge'
import { callFrom, openProgram, sharedProgram } from './open-program'

const program = sharedProgram()

it('carries a call from the page to the services and its reply back', async () => {
  const { window, dataFolder } = program()
  expect(await callFrom(window, 'info', {})).toMatchObject({ ok: true, reply: { backend: 'desktop', dataFolder } })
})

it('keeps what a call wrote until the next start, and tells every window', async () => {
  const first = await openProgram()
  const told = first.window.evaluate(
    () => new Promise((resolve) => (window as unknown as { attache: Bridge }).attache.subscribe(resolve))
  )
  await callFrom(first.window, 'settings.write', { author: 'Protocol department' })
  expect(await told).toMatchObject({ kind: 'settings-changed', settings: { author: 'Protocol department' } })
  await first.end()
  const second = await openProgram({ dataFolder: first.dataFolder })
  expect(await callFrom(second.window, 'settings.read', {})).toMatchObject({ ok: true, reply: { author: 'Protocol department' } })
})

it('refuses calls that the contract does not name, arguments that do not fit it and text that is not JSON', async () => {
  const { window } = program()
  expect(await callFrom(window, 'library.burn', {})).toEqual({ ok: false, fault: { kind: 'unknown-call', name: 'library.burn' } })
  expect(await callFrom(window, 'constructor', {})).toMatchObject({ ok: false, fault: { kind: 'unknown-call' } })
  expect(await callFrom(window, 'visit.open', { id: 7 })).toEqual({
    ok: false,
    fault: { kind: 'invalid-argument', name: 'visit.open', path: 'id' }
  })
  const broken = await window.evaluate(() => (window as unknown as { attache: Bridge }).attache.call('info', '{'))
  expect(JSON.parse(broken)).toMatchObject({ ok: false, fault: { kind: 'invalid-argument' } })
})

it('refuses more than 8 MB before it reads any of it', async () => {
  const { window } = program()
  const limit = 8_000_000
  const send = (size: number) =>
    (window as unknown as { attache: Bridge }).attache.call('settings.read', JSON.stringify({}).padEnd(size, ' '))
  expect(JSON.parse(await window.evaluate(send, limit))).toMatchObject({ ok: true })
  expect(JSON.parse(await window.evaluate(send, limit + 1))).toEqual({ ok: false, fault: { kind: 'too-large', limit } })
  const wide = () => (window as unknown as { attache: Bridge }).attache.call('settings.read', `"${'ж'.repeat(5 * 1024 * 1024)}"`)
  expect(JSON.parse(await window.evaluate(wide))).toEqual({ ok: false, fault: { kind: 'too-large', limit } })
})

it('answers nobody but our own page, even in our own window', async () => {
  const { window, evaluate } = await openProgram()
  await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>Foreign</title>'))
  await expect.poll(() => window.title()).toBe('Foreign')
  expect(await callFrom(window, 'info', {})).toEqual({ ok: false, fault: { kind: 'not-allowed' } })
  expect(await window.evaluate(() => (window as unknown as { attache: Bridge }).attache.pass())).toBe('')
})

it('answers no frame within our page and no window that it did not make', async () => {
  const { evaluate } = program()
  const answers = await evaluate(async ({ BrowserWindow }, _nothing, { invoked }) => {
    const [ours] = BrowserWindow.getAllWindows()
    const page = { url: 'app://attache/index.html', parent: null }
    const ask = async (sender: unknown, senderFrame: unknown) =>
      JSON.parse(String(await invoked('attache:call', { sender, senderFrame }, ['info', '{}']))).ok
    return {
      ours: await ask(ours?.webContents, page),
      frame: await ask(ours?.webContents, { url: 'app://attache/index.html', parent: page }),
      gone: await ask(ours?.webContents, null),
      otherHost: await ask(ours?.webContents, { url: 'app://attache.evil/index.html', parent: null }),
      disguised: await ask(ours?.webContents, { url: 'app://attache@evil/index.html', parent: null }),
      otherScheme: await ask(ours?.webContents, { url: 'https://attache/index.html', parent: null }),
      otherWindow: await ask({}, page)
    }
  })
  expect(answers).toEqual({
    ours: true,
    frame: false,
    gone: false,
    otherHost: false,
    disguised: false,
    otherScheme: false,
    otherWindow: false
  })
})

it('gives the page no more than the bridge', async () => {
  const { window } = program()
  const seen = await window.evaluate(() => {
    const names = ['require', 'process', 'module', 'ipcRenderer', 'Buffer'].filter((name) => name in window)
    return { names, bridge: Object.keys((window as unknown as { attache: Bridge }).attache) }
  })
  expect(seen).toEqual({ names: [], bridge: ['call', 'pass', 'subscribe', 'obey'] })
})
