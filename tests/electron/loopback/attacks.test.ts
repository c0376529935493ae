import { expect, test } from 'vitest'
import { attackServer, call, host, port, refusedCall, request, send, server, statusOf, token } from './attack-server'

// Attacks over raw sockets on who asks: names, origins, tokens. What is asked is in attacks-on-requests.test.ts, and what a page may
// do is asked of a real browser in attacks-in-browser.test.ts.
attackServer()

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
