import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LoopbackServer, startLoopback } from '../../../electron/loopback/server'
import type { RunningBackend } from '../../../electron/services/backend'
import { createShelf } from '../../../electron/services/shelf'

// Attacks on the loopback server over raw sockets, against one server for all. "What a page may do" is asked of a real browser
// in attacks-in-browser.test.ts.

const page = '<!doctype html><html><head><title>Attaché</title></head><body></body></html>'
let server: LoopbackServer
let folder: string
let host: string
let port: number
let token: string
const calls: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-attacks-'))
  const shelf = await createShelf(join(folder, 'temporary'))
  const handlers = new Proxy({} as RunningBackend['handlers'], {
    get: (_, name) => async () => {
      calls.push(String(name))
      return { reached: String(name) }
    },
    has: () => true
  })
  const backend: RunningBackend = { handlers, shelf, subscribe: () => () => {}, close: async () => {} }
  const files = new Map([
    ['/index.html', { type: 'text/html; charset=utf-8', bytes: async () => Buffer.from(page) }],
    ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: async () => Buffer.from('1') }]
  ])
  const started = await startLoopback({ backend, files, port: 0, nowMs: Date.now, report: () => {} })
  if (!started.ok) throw new Error('no port')
  server = started.value
  host = server.origin.slice('http://'.length)
  port = Number(host.split(':')[1])
  const reply = await send(request('POST /api/session', {}, JSON.stringify({ code: code() })))
  token = JSON.parse(reply.slice(reply.indexOf('\r\n\r\n'))).token
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const code = () => server.newAddress(60_000).split('#code=')[1] ?? ''

/** Sends exactly these bytes and reads until the other side ends. */
function send(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let reply = ''
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('latin1').on('data', (part) => {
      reply += part
    })
    socket.on('end', () => resolve(reply)).on('error', () => resolve(reply))
    socket.on('close', () => resolve(reply))
  })
}

const info = JSON.stringify({ name: 'info', argument: {} })

/** A request as our own page sends it; a change of '' leaves a header out, a list sends it several times. */
function request(line: string, change: Readonly<Record<string, string | readonly string[]>> = {}, body = info): string {
  const headers: Record<string, string | readonly string[]> = {
    Host: host,
    Origin: server.origin,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    Authorization: token === undefined ? '' : `Bearer ${token}`,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...change
  }
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((each) => (each === '' ? [] : [`${name}: ${each}`]))
  )
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

const statusOf = (reply: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1] ?? 0)
const call = async (change: Parameters<typeof request>[1], body?: string) =>
  statusOf(await send(request('POST /api/call', change, body)))

/** Refused in whatever way: an answer that is no success, or none at all. */
async function refusedCall(change: Parameters<typeof request>[1], body?: string): Promise<void> {
  const before = calls.length
  const status = await call(change, body)
  expect(status === 0 || status >= 400, `answered ${status}`).toBe(true)
  expect(calls.length).toBe(before)
}

test('the right call of the right page is answered, or nothing below would mean anything', async () => {
  expect(await call({})).toBe(200)
})

test.each([
  ['localhost', () => `localhost:${port}`],
  ['an upper-case name', () => `LOCALHOST:${port}`],
  ['the same address without its port', () => '127.0.0.1'],
  ['another port', () => `127.0.0.1:${port + 1}`],
  ['another loopback address', () => `127.0.0.2:${port}`],
  ['a short form of the address', () => `127.1:${port}`],
  ['the address as one number', () => `2130706433:${port}`],
  ['the address in octal', () => `0177.0.0.1:${port}`],
  ['the address of IPv6', () => `[::1]:${port}`],
  ['IPv4 within IPv6', () => `[::ffff:127.0.0.1]:${port}`],
  ['the address of all', () => `0.0.0.0:${port}`],
  ['a rebound name', () => `evil.example:${port}`],
  ['our address as the beginning of a name', () => `127.0.0.1.evil.example:${port}`],
  ['our address before an @', () => `127.0.0.1:${port}@evil.example`],
  ['a dot at the end', () => `127.0.0.1.:${port}`],
  ['a path behind it', () => `127.0.0.1:${port}/x`],
  ['a space within it', () => `127.0.0.1 :${port}`],
  ['nothing', () => ''],
  ['our address twice in one line', () => `127.0.0.1:${port}, 127.0.0.1:${port}`]
])('attack: a Host of %s', async (_name, hostOf) => {
  await refusedCall({ Host: hostOf() })
  const opened = statusOf(await send(`GET / HTTP/1.1\r\nHost: ${hostOf()}\r\nConnection: close\r\n\r\n`))
  expect(opened === 0 || opened >= 400).toBe(true)
})

test('attack: two Host headers, both right', () => refusedCall({ Host: [host, host] }))
test('attack: two Host headers, the second of another name', () => refusedCall({ Host: [host, 'evil.example'] }))
test('attack: an address of another host in the request line', async () => {
  const reply = await send(request(`POST http://evil.example/api/call`, {}))
  expect(statusOf(reply)).toBeGreaterThanOrEqual(400)
})
test('attack: HTTP/1.0 without a Host', async () => {
  expect(statusOf(await send('GET / HTTP/1.0\r\n\r\n'))).toBeGreaterThanOrEqual(400)
})

test.each([
  ['none', ''],
  ['null, as a sandboxed frame or a file has', 'null'],
  ['another port', 'http://127.0.0.1:1'],
  ['another name for this computer', 'http://localhost'],
  ['https instead of http', 'https://127.0.0.1'],
  ['a foreign page', 'https://evil.example'],
  ['ours with a name behind it', 'OURS.evil.example'],
  ['ours with a slash', 'OURS/'],
  ['an extension of the browser', 'chrome-extension://abcdefghijklmnop']
])('attack: an Origin of %s', (_name, origin) => refusedCall({ Origin: origin.replace('OURS', server.origin) }))

test('attack: two Origin headers, both right', () => refusedCall({ Origin: [server.origin, server.origin] }))

test.each(['cross-site', 'same-site', 'none', '', 'SAME-ORIGIN'])('attack: Sec-Fetch-Site "%s"', (site) =>
  refusedCall({ 'Sec-Fetch-Site': site })
)

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
  'application/jsonx',
  'text/json'
])('attack: a body of type "%s", which needs no preflight or is none of ours', (type) => refusedCall({ 'Content-Type': type }))

test.each([
  ['no token', ''],
  ['an empty token', 'Bearer '],
  ['another scheme', 'Basic YTpi'],
  ['a token of the right length', `Bearer ${'A'.repeat(43)}`],
  ['a token with more behind it', 'TOKENx'],
  ['a token without its end', 'CUT']
])('attack: %s', async (_name, authorization) => {
  const value = authorization.replace('TOKEN', `Bearer ${token}`).replace('CUT', `Bearer ${token.slice(0, -1)}`)
  await refusedCall({ Authorization: value })
})
test('attack: the token in two headers', () => refusedCall({ Authorization: [`Bearer ${token}`, `Bearer ${token}`] }))
test('attack: the token as a cookie', () => refusedCall({ Authorization: '', Cookie: `token=${token}` }))
test('attack: the token in the address', async () => {
  expect(statusOf(await send(request(`POST /api/call?token=${token}`, { Authorization: '' })))).toBe(401)
})

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'PROPFIND'])(
  'attack: the method %s on a call',
  async (method) => {
    const before = calls.length
    expect(statusOf(await send(request(`${method} /api/call`, {})))).toBeGreaterThanOrEqual(400)
    expect(calls.length).toBe(before)
  }
)

test('attack: a preflight gets no leave, and no reply ever names another origin', async () => {
  const preflight = {
    Origin: 'https://evil.example',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Private-Network': 'true'
  }
  const replies = [
    await send(request('OPTIONS /api/call', preflight, '')),
    await send(request('GET /', {}, '')),
    await send(request('POST /api/call'))
  ]
  expect(replies.join('').toLowerCase()).not.toMatch(/access-control-|set-cookie|timing-allow-origin/)
})

test.each([
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/\\..\\..\\windows\\win.ini',
  '/assets/a.js%00.html',
  '/__proto__',
  '/constructor',
  '/index.html/../../x',
  '/.git/config',
  '/api',
  '/API/call'
])('attack: the address %s', async (path) => {
  const reply = await send(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n`)
  expect(statusOf(reply)).toBeGreaterThanOrEqual(400)
})

test.each([
  ['a code that was used', () => code(), 2],
  ['a code that was never given', () => 'A'.repeat(43), 1],
  ['an empty code', () => '', 1]
])('attack: %s', async (_name, codeOf, times) => {
  const body = JSON.stringify({ code: codeOf() })
  let last = 0
  for (let count = 0; count < times; count += 1)
    last = statusOf(await send(request('POST /api/session', { Authorization: '' }, body)))
  expect(last).toBe(401)
})
test.each(['null', '[]', '"x"', '{}', '{"code":1}', '{"code":"x","more":1}', '{"code":{"toString":"x"}}'])(
  'attack: %s instead of a code',
  async (body) => {
    expect(statusOf(await send(request('POST /api/session', { Authorization: '' }, body)))).toBe(400)
  }
)

test.each([
  ['a name from the prototype', '{"name":"constructor","argument":{}}'],
  ['__proto__ as the name', '{"name":"__proto__","argument":{}}'],
  ['a list as the name', '{"name":["info"],"argument":{}}'],
  ['a member more', '{"name":"info","argument":{},"more":1}'],
  ['an argument of another shape', '{"name":"info","argument":{"x":1}}'],
  ['broken JSON', '{"name":"info",'],
  ['bytes that are no UTF-8', '\u00ff\u00fe']
])('attack: a body with %s never reaches a handler', async (_name, body) => {
  const before = calls.length
  const bytes = Buffer.from(body, 'latin1')
  const head = request('POST /api/call', { 'Content-Length': String(bytes.length) }, '')
  const reply = await send(Buffer.concat([Buffer.from(head), bytes]))
  expect(statusOf(reply) >= 400 || reply.includes('"ok":false')).toBe(true)
  expect(calls.length).toBe(before)
})

test('attack: a body that says it is larger than a call may be', async () => {
  expect(await call({ 'Content-Length': '8000001' }, '')).toBe(413)
})
test('attack: a body without end in chunks', async () => {
  const part = `${(1_000_000).toString(16)}\r\n${'x'.repeat(1_000_000)}\r\n`
  expect(await call({ 'Content-Length': '', 'Transfer-Encoding': 'chunked' }, part.repeat(9))).toBe(413)
})
test('attack: an upload larger than a package may be', async () => {
  const change = { 'Content-Type': 'application/octet-stream', 'Content-Length': '50000001' }
  expect(statusOf(await send(request('POST /api/upload', change, '')))).toBe(413)
})
test('attack: a body of two lengths, and one of a length and chunks', async () => {
  await refusedCall({ 'Content-Length': [String(info.length), '0'] })
  await refusedCall({ 'Transfer-Encoding': 'chunked' })
})
test('attack: a second request smuggled behind the first', async () => {
  const before = calls.length
  await send(request('POST /api/call', { Authorization: '' }, `${info}POST /api/call HTTP/1.1\r\nHost: ${host}\r\n\r\n`))
  expect(calls.length).toBe(before)
})
test('attack: headers of twenty kilobytes', async () => {
  expect(statusOf(await send(`GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`))).toBe(431)
})
test('attack: a folded header', async () => {
  expect(
    statusOf(await send(`GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\r\n b\r\nConnection: close\r\n\r\n`))
  ).toBeGreaterThanOrEqual(400)
})
test('attack: headers that never end', async () => {
  expect(await send(`GET / HTTP/1.1\r\nHost: ${host}\r\n`)).toMatch(/^HTTP\/1.1 408/)
}, 15_000)
test('attack: the page in a frame, and a file from another site', async () => {
  const get = (path: string, header: string) =>
    send(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${header}\r\nConnection: close\r\n\r\n`)
  expect(statusOf(await get('/', 'Sec-Fetch-Dest: iframe'))).toBe(403)
  expect(statusOf(await get('/', 'Sec-Fetch-Dest: embed'))).toBe(403)
  expect(statusOf(await get('/assets/a.js', 'Sec-Fetch-Site: cross-site'))).toBe(403)
  expect(statusOf(await get('/assets/a.js', 'Sec-Fetch-Site: same-site'))).toBe(403)
})
test('attack: a token that was guessed for a download', async () => {
  for (const guess of ['../../settings.json', 'A'.repeat(32), '']) {
    expect(statusOf(await send(request('POST /api/download', {}, JSON.stringify({ token: guess }))))).toBe(404)
  }
})
test('attack: upgrade to another protocol', async () => {
  const before = calls.length
  const websocket = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    'Sec-WebSocket-Version': '13'
  }
  const reply = await send(request('GET /api/call', websocket, ''))
  expect(reply).not.toMatch(/^HTTP\/1.1 101/)
  expect(calls.length).toBe(before)
})
test('attack: from another computer, the port is closed on every other address of this one', async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter((each) => !each.internal))
  for (const { address } of others) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port, timeout: 1000 }, () => resolve(true))
      socket.on('error', () => resolve(false)).on('timeout', () => resolve(false))
    })
    expect(open).toBe(false)
  }
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})
test('every reply forbids keeping, guessing, framing and telling others', async () => {
  for (const reply of [
    await send(request('GET /', {}, '')),
    await send(request('POST /api/call')),
    await send(request('GET /nothing', {}, ''))
  ]) {
    for (const header of [
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'cross-origin-resource-policy: same-origin',
      'referrer-policy: no-referrer',
      'x-frame-options: deny'
    ]) {
      expect(reply.toLowerCase()).toContain(header)
    }
  }
})
test('after twenty wrong tokens the next one waits, and the right one still goes on', async () => {
  const wrong = { Authorization: `Bearer ${'x'.repeat(43)}` }
  const tries: number[] = []
  for (let count = 0; count < 21; count += 1) tries.push(await call(wrong))
  expect(tries.at(-1)).toBe(429)
  expect(await call({})).toBe(200)
})
