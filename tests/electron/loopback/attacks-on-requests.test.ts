import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { attackServer, call, calls, code, host, info, port, refusedCall, request, send, server, statusOf } from './attack-server'

// Attacks over raw sockets on what is asked: methods, addresses, codes, bodies.
attackServer()

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
