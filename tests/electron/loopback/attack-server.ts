import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type LoopbackServer, startLoopback } from '../../../electron/loopback/server'
import type { RunningBackend } from '../../../electron/services/backend'
import { createShelf } from '../../../electron/services/shelf'

const page = '<!doctype html><html><head><title>Attaché</title></head><body></body></html>'
let folder: string
export let server: LoopbackServer
export let host: string
export let port: number
export let token: string
export const calls: string[] = []

/** One loopback server for all attacks of a file, whose handlers only write down that they were reached. */
export function attackServer(): void {
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
}

export const code = () => server.newAddress(60_000).split('#code=')[1] ?? ''

/** Sends exactly these bytes and reads until the other side ends. */
export function send(bytes: string | Buffer): Promise<string> {
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

export const info = JSON.stringify({ name: 'info', argument: {} })

/** A request as our own page sends it; a change of '' leaves a header out, a list sends it several times. */
export function request(line: string, change: Readonly<Record<string, string | readonly string[]>> = {}, body = info): string {
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

export const statusOf = (reply: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1] ?? 0)
export const call = async (change: Parameters<typeof request>[1], body?: string) =>
  statusOf(await send(request('POST /api/call', change, body)))

/** Refused in whatever way: an answer that is no success, or none at all. */
export async function refusedCall(change: Parameters<typeof request>[1], body?: string): Promise<void> {
  const before = calls.length
  const status = await call(change, body)
  expect(status === 0 || status >= 400, `answered ${status}`).toBe(true)
  expect(calls.length).toBe(before)
}
