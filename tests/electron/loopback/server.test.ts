import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type LoopbackServer, startLoopback } from '../../../electron/loopback/server'
import { aBackend } from '../../builders/backend'

const page = '<!doctype html><html><head><title>Attaché</title></head><body></body></html>'

async function aServer(nowMs: () => number = Date.now) {
  const backend = await aBackend()
  const files = new Map([
    ['/index.html', { type: 'text/html; charset=utf-8', bytes: async () => Buffer.from(page) }],
    ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: async () => Buffer.from('1') }]
  ])
  const server = await startLoopback({ backend, files, port: 0, nowMs, report: () => {} })
  if (!server.ok) throw new Error('no port')
  onTestFinished(() => server.value.close())
  const { origin } = server.value
  return { server: server.value, origin, host: origin.slice(7), port: Number(origin.split(':')[2]) }
}

type Server = Awaited<ReturnType<typeof aServer>>

/** Sends exactly these bytes and reads until the connection ends. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let reply = ''
    socket.setEncoding('utf8').on('data', (part) => {
      reply += part
    })
    socket.on('end', () => resolve(reply)).on('error', reject)
  })
}

async function status(port: number, lines: readonly string[], body = ''): Promise<number> {
  const reply = await raw(port, `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`)
  return Number(reply.split(' ')[1])
}

/** A call as our own page sends it; `change` takes a header away with '' or sets another value. */
function call({ host, origin }: Server, path: string, body: string, change: Readonly<Record<string, string>> = {}): string[] {
  const headers: Record<string, string> = {
    Host: host,
    Origin: origin,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    ...change
  }
  return [
    `POST ${path} HTTP/1.1`,
    ...Object.entries(headers).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  ]
}

const codeOf = (server: LoopbackServer, lifetimeMs = 60_000) => server.newAddress(lifetimeMs).split('#code=')[1] ?? ''

async function tokenOf(server: Server): Promise<string> {
  const body = JSON.stringify({ code: codeOf(server.server) })
  const reply = await raw(
    server.port,
    `${[...call(server, '/api/session', body), 'Connection: close'].join('\r\n')}\r\n\r\n${body}`
  )
  return JSON.parse(reply.slice(reply.indexOf('\r\n\r\n'))).token
}

const info = JSON.stringify({ name: 'info', argument: {} })

test('a page of our own with a token is answered', async () => {
  const server = await aServer()
  const authorised = { Authorization: `Bearer ${await tokenOf(server)}` }
  expect(await status(server.port, call(server, '/api/call', info, authorised), info)).toBe(200)
})

test.each([
  ['another name for this computer', (server: Server) => `localhost:${server.port}`],
  ['no port', () => '127.0.0.1'],
  ['a name that was rebound to this computer', () => 'evil.example'],
  ['a name with our address before it', (server: Server) => `${server.host}.evil.example`],
  ['nothing', () => '']
])('a Host with %s is refused, for pages and for calls', async (_case, hostOf) => {
  const server = await aServer()
  const authorised = { Authorization: `Bearer ${await tokenOf(server)}`, Host: hostOf(server) }
  const answered = await status(server.port, call(server, '/api/call', info, authorised), info)
  const opened = await status(server.port, ['GET / HTTP/1.1', `Host: ${hostOf(server)}`])
  expect([400, 403]).toContain(answered)
  expect([400, 403]).toContain(opened)
})

test('two Host headers are refused, even two right ones', async () => {
  const server = await aServer()
  expect(await status(server.port, ['GET / HTTP/1.1', `Host: ${server.host}`, `Host: ${server.host}`])).not.toBe(200)
  const authorised = { Authorization: `Bearer ${await tokenOf(server)}`, host: server.host }
  expect(await status(server.port, call(server, '/api/call', info, authorised), info)).not.toBe(200)
})

test.each([
  ['no Origin', { Origin: '' }],
  ['the Origin of another port', { Origin: 'http://127.0.0.1:1' }],
  ['the Origin of another name', { Origin: 'http://localhost' }],
  ['the Origin of a sandboxed frame', { Origin: 'null' }],
  ['a fetch from another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a fetch from another port', { 'Sec-Fetch-Site': 'same-site' }],
  ['no word of the site', { 'Sec-Fetch-Site': '' }]
])('a call with %s is refused though its token is right', async (_case, change) => {
  const server = await aServer()
  const authorised = { Authorization: `Bearer ${await tokenOf(server)}`, ...change }
  expect(await status(server.port, call(server, '/api/call', info, authorised), info)).toBe(403)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
  'a body of type "%s" is refused',
  async (type) => {
    const server = await aServer()
    const authorised = { Authorization: `Bearer ${await tokenOf(server)}`, 'Content-Type': type }
    expect(await status(server.port, call(server, '/api/call', info, authorised), info)).toBe(415)
  }
)

test('a preflight is refused, and no reply has a CORS header or a cookie', async () => {
  const server = await aServer()
  const preflight = [
    'OPTIONS /api/call HTTP/1.1',
    `Host: ${server.host}`,
    'Origin: http://evil.example',
    'Access-Control-Request-Method: POST'
  ]
  const reply = await raw(server.port, `${[...preflight, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  expect(reply).toMatch(/^HTTP\/1.1 405/)
  const opened = await raw(server.port, `GET / HTTP/1.1\r\nHost: ${server.host}\r\nConnection: close\r\n\r\n`)
  expect(`${reply}${opened}`.toLowerCase()).not.toMatch(/access-control-|set-cookie/)
})

test('a code opens once', async () => {
  const server = await aServer()
  const body = JSON.stringify({ code: codeOf(server.server) })
  const exchange = () => status(server.port, call(server, '/api/session', body), body)
  expect([await exchange(), await exchange()]).toEqual([200, 401])
})

test('a code that is too old opens nothing', async () => {
  let now = 0
  const server = await aServer(() => now)
  const body = JSON.stringify({ code: codeOf(server.server, 60_000) })
  now = 60_001
  expect(await status(server.port, call(server, '/api/session', body), body)).toBe(401)
})

test('after twenty wrong tokens the next is asked to wait, while the right one goes on', async () => {
  let now = 0
  const server = await aServer(() => now)
  const token = await tokenOf(server)
  const wrong = { Authorization: `Bearer ${'x'.repeat(43)}` }
  const tries: number[] = []
  for (let count = 0; count < 21; count += 1) tries.push(await status(server.port, call(server, '/api/call', info, wrong), info))
  expect(tries).toEqual([...Array.from({ length: 20 }, () => 401), 429])
  expect(await status(server.port, call(server, '/api/call', info, { Authorization: `Bearer ${token}` }), info)).toBe(200)
  now = 60_001
  expect(await status(server.port, call(server, '/api/call', info, wrong), info)).toBe(401)
})

test('a body over eight megabytes is refused before it is sent, and also when its length is not told', async () => {
  const server = await aServer()
  const authorised = { Authorization: `Bearer ${await tokenOf(server)}` }
  expect(await status(server.port, call(server, '/api/call', '', { ...authorised, 'Content-Length': '8000001' }))).toBe(413)
  const chunked = call(server, '/api/call', '', { ...authorised, 'Content-Length': '', 'Transfer-Encoding': 'chunked' })
  const part = `${(1_000_000).toString(16)}\r\n${'x'.repeat(1_000_000)}\r\n`
  expect(await status(server.port, chunked, part.repeat(9))).toBe(413)
})

test('an upload over fifty megabytes is refused before it is sent', async () => {
  const server = await aServer()
  const change = {
    Authorization: `Bearer ${await tokenOf(server)}`,
    'Content-Type': 'application/octet-stream',
    'Content-Length': '50000001'
  }
  expect(await status(server.port, call(server, '/api/upload', '', change))).toBe(413)
})

test('the page comes with a policy whose nonce is new each time and stands in the page', async () => {
  const server = await aServer()
  const open = () => raw(server.port, `GET / HTTP/1.1\r\nHost: ${server.host}\r\nConnection: close\r\n\r\n`)
  const [first, second] = [await open(), await open()]
  const nonce = /'nonce-([^']+)'/.exec(first)?.[1] ?? 'none'
  expect(first).toContain(`nonce="${nonce}"`)
  expect(second).not.toContain(nonce)
  for (const header of [
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'cross-origin-resource-policy: same-origin',
    'referrer-policy: no-referrer'
  ]) {
    expect(first.toLowerCase()).toContain(header)
  }
})

test.each([
  ['GET / HTTP/1.1', 'Sec-Fetch-Dest: iframe', 403],
  ['GET / HTTP/1.1', 'Sec-Fetch-Dest: document', 200],
  ['GET /assets/a.js HTTP/1.1', 'Sec-Fetch-Site: same-origin', 200],
  ['GET /assets/a.js HTTP/1.1', 'Sec-Fetch-Site: cross-site', 403],
  ['GET /assets/../../package.json HTTP/1.1', 'Sec-Fetch-Site: same-origin', 404],
  ['GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1', 'Sec-Fetch-Site: same-origin', 404],
  ['GET /__proto__ HTTP/1.1', 'Sec-Fetch-Site: same-origin', 404],
  ['GET /api/call HTTP/1.1', 'Sec-Fetch-Site: same-origin', 405],
  ['POST /api/constructor HTTP/1.1', 'Sec-Fetch-Site: cross-site', 403]
])('%s with %s is answered %i', async (line, header, expected) => {
  const server = await aServer()
  expect(await status(server.port, [line, `Host: ${server.host}`, header])).toBe(expected)
})

test('headers that do not end are not waited for', async () => {
  const server = await aServer()
  expect(await raw(server.port, `GET / HTTP/1.1\r\nHost: ${server.host}\r\n`)).toMatch(/^HTTP\/1.1 408/)
}, 15_000)

test('a port that is taken is said', async () => {
  const { port } = await aServer()
  const backend = await aBackend()
  expect(await startLoopback({ backend, files: new Map(), port, nowMs: Date.now, report: () => {} })).toEqual({
    ok: false,
    refusal: { kind: 'port-taken' }
  })
})
