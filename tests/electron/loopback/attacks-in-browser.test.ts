import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LoopbackServer, startLoopback } from '../../../electron/loopback/server'
import type { RunningBackend } from '../../../electron/services/backend'
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs'

// What a foreign page may do to the loopback server, asked of a real browser: the page lies on another port of this computer, the
// nearest that a stranger can come, and under a foreign name that was rebound to this computer.

const ownPage = '<!doctype html><html><head><title>Attaché</title></head><body>ours</body></html>'
const calls: string[] = []
let ours: LoopbackServer
let foreign: Server
let foreignOrigin: string
let browser: Browser
let page: Page

beforeAll(async () => {
  const handlers = new Proxy({} as RunningBackend['handlers'], {
    get: (_, name) => async () => {
      calls.push(String(name))
      return {}
    }
  })
  const shelf = {} as RunningBackend['shelf']
  const files = new Map([
    ['/index.html', { type: 'text/html; charset=utf-8', bytes: async () => Buffer.from(ownPage) }],
    ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: async () => Buffer.from('window.stolen = 1') }],
    [
      '/icon.svg',
      { type: 'image/svg+xml', bytes: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') }
    ]
  ])
  const backend: RunningBackend = { handlers, shelf, subscribe: () => () => {}, close: async () => {} }
  const started = await startLoopback({ backend, files, port: 0, nowMs: Date.now, report: () => {} })
  if (!started.ok) throw new Error('no port')
  ours = started.value
  foreign = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>foreign</title>')
  )
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  foreignOrigin = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...chromiumArguments(), '--host-resolver-rules=MAP evil.example 127.0.0.1']
  })
  page = await browser.newPage()
  await page.goto(foreignOrigin)
}, 30_000)
afterAll(async () => {
  await browser.close()
  await ours.close()
  foreign.close()
})

/** Runs in the foreign page; whatever it does, no handler of ours may run. */
async function inForeignPage<Value>(act: (origin: string) => Promise<Value>): Promise<Value> {
  const before = calls.length
  const value = await page.evaluate(act, ours.origin)
  expect(calls.length).toBe(before)
  return value
}

test('attack: a fetch with our kind of body and any token', async () => {
  expect(
    await inForeignPage((origin) =>
      fetch(`${origin}/api/call`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${'A'.repeat(43)}` },
        body: '{"name":"info","argument":{}}'
      }).then(
        (response) => response.status,
        () => 'stopped by the browser'
      )
    )
  ).toBe('stopped by the browser')
})

test.each(['no-cors', 'cors'] as const)('attack: a simple fetch in the mode %s, which needs no preflight', async (mode) => {
  const before = calls.length
  const read = await page.evaluate(
    ([origin, wanted]) =>
      fetch(`${origin}/api/call`, { method: 'POST', mode: wanted as RequestMode, body: '{"name":"info","argument":{}}' }).then(
        async (response) => `${response.type} ${await response.text()}`,
        () => 'stopped'
      ),
    [ours.origin, mode] as const
  )
  expect(['stopped', 'opaque ']).toContain(read)
  expect(calls.length).toBe(before)
})

test('attack: a form that posts JSON as plain text', async () => {
  const popup = page.waitForEvent('popup')
  await inForeignPage(async (origin) => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'POST', action: `${origin}/api/call`, enctype: 'text/plain', target: '_blank' })
    const field = document.createElement('input')
    Object.assign(field, { name: '{"name":"info","argument":{},"x":"', value: '"}' })
    form.append(field)
    document.body.append(form)
    form.submit()
  })
  const opened = await popup
  await opened.waitForLoadState()
  expect(await opened.locator('body').textContent()).toContain('not-allowed')
  await opened.close()
})

test('attack: a beacon', async () => {
  await inForeignPage(async (origin) => navigator.sendBeacon(`${origin}/api/call`, '{"name":"info","argument":{}}'))
})

test('attack: a frame of our page', async () => {
  const shown = await inForeignPage(
    (origin) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe')
        frame.src = `${origin}/`
        frame.onload = () => {
          try {
            resolve(frame.contentDocument?.body.textContent ?? 'nothing to read')
          } catch {
            resolve('nothing to read')
          }
        }
        document.body.append(frame)
      })
  )
  expect(shown).not.toContain('ours')
  const frame = page.frames().find((each) => each !== page.mainFrame())
  expect((await frame?.content()) ?? '').not.toContain('>ours<')
})

test.each(['script', 'img', 'link', 'object', 'video'] as const)('attack: our files in a <%s>', async (tag) => {
  const before = calls.length
  const outcome = await page.evaluate(
    ([origin, name]) =>
      new Promise((resolve) => {
        const made = document.createElement(name)
        made.onload = () => resolve('loaded')
        made.onerror = () => resolve('refused')
        const address = name === 'script' ? '/assets/a.js' : '/icon.svg'
        if (name === 'link') Object.assign(made, { rel: 'stylesheet', href: `${origin}/assets/a.js` })
        else if (name === 'object') Object.assign(made, { data: `${origin}${address}` })
        else Object.assign(made, { src: `${origin}${address}` })
        document.body.append(made)
        setTimeout(() => resolve('nothing'), 1500)
      }),
    [ours.origin, tag] as const
  )
  expect(outcome).not.toBe('loaded')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stolen'))).toBeUndefined()
  expect(calls.length).toBe(before)
})

test('attack: a socket of the web', async () => {
  const outcome = await inForeignPage(
    (origin) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`)
        socket.onopen = () => resolve('open')
        socket.onerror = () => resolve('refused')
      })
  )
  expect(outcome).toBe('refused')
})

test('attack: a stream of events', async () => {
  const outcome = await inForeignPage(
    (origin) =>
      new Promise((resolve) => {
        const source = new EventSource(`${origin}/api/events`)
        source.onopen = () => resolve('open')
        source.onerror = () => resolve('refused')
      })
  )
  expect(outcome).toBe('refused')
})

test('attack: our page in a window of the foreign one, to read or to steer it', async () => {
  const popup = page.waitForEvent('popup')
  const seen = await inForeignPage(
    (origin) =>
      new Promise((resolve) => {
        const opened = window.open(`${origin}/#code=${'A'.repeat(43)}`)
        setTimeout(() => {
          try {
            resolve(opened === null || opened.closed ? 'cut off' : (opened.document.body.textContent ?? ''))
          } catch {
            resolve('cut off')
          }
        }, 800)
      })
  )
  expect(seen).toBe('cut off')
  const opened = await popup
  expect(await opened.evaluate(() => window.opener === null)).toBe(true)
  await opened.close()
})

test('attack: a foreign name that was rebound to this computer and our port', async () => {
  const rebound = await browser.newPage()
  const answer = await rebound.goto(ours.origin.replace('127.0.0.1', 'evil.example'))
  expect(answer?.status()).toBe(403)
  const before = calls.length
  const status = await rebound.evaluate(() =>
    fetch('/api/call', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }).then(
      ({ status: said }) => said
    )
  )
  expect(status).toBe(403)
  expect(calls.length).toBe(before)
  await rebound.close()
})

test('attack: a cookie set by another port does not help, and none of ours is there to be stolen', async () => {
  await page.context().addCookies([{ name: 'token', value: 'x', domain: '127.0.0.1', path: '/' }])
  const own = await browser.newPage()
  await own.goto(ours.origin)
  const before = calls.length
  const status = await own.evaluate(() =>
    fetch('/api/call', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: '{"name":"info","argument":{}}'
    }).then(({ status: said }) => said)
  )
  expect(status).toBe(401)
  expect(calls.length).toBe(before)
  expect(await own.context().cookies(ours.origin)).toEqual([])
  await own.close()
})

test('the page itself, with its code, is answered', async () => {
  const own = await browser.newPage()
  await own.goto(ours.newAddress(60_000))
  const before = calls.length
  const status = await own.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ code: location.hash.slice('#code='.length) })
    const { token } = await (await fetch('/api/session', { method: 'POST', headers, body })).json()
    const answer = await fetch('/api/call', {
      method: 'POST',
      headers: { ...headers, Authorization: `Bearer ${token}` },
      body: '{"name":"info","argument":{}}'
    })
    return answer.status
  })
  expect(status).toBe(200)
  expect(calls.length).toBe(before + 1)
  await own.close()
})
