import { afterEach, expect, it, vi } from 'vitest'
import { serveApp } from '../../../electron/main/serve-app'
import { createBridgeTransport } from '../../../renderer/backend/bridge-transport'
import type { Bridge, DesktopCommand } from '../../../shared/backend/bridge'
import { BackendFault } from '../../../shared/backend/client'
import { done, type Result, refused } from '../../../shared/base/result'

afterEach(() => vi.unstubAllGlobals())

type TooLarge = { readonly kind: 'too-large'; readonly limit: number }

/** The app protocol of the desktop, asked by `fetch` as in its page. */
function serve(pass: string, receive: (size: number) => Result<string, TooLarge>): void {
  const shelf = {
    receive: async (bytes: AsyncIterable<Uint8Array>) => {
      let size = 0
      for await (const part of bytes) size += part.length
      return receive(size)
    },
    fetch: async (token: string) => (token === 'a-known-token-000' ? new TextEncoder().encode('Programme') : undefined)
  }
  const answer = serveApp({ files: new Map(), pass, shelf })
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => answer(new Request(`app://attache${path}`, request)))
}

function bridge(given: Partial<Bridge> = {}): Bridge {
  return {
    call: async () => '',
    pass: async () => 'the pass',
    subscribe: () => () => undefined,
    obey: (_listener: (command: DesktopCommand) => Promise<void>) => undefined,
    ...given
  }
}

it('sends arguments as text and reads answers from text', async () => {
  const sent: unknown[] = []
  const call = async (...given: unknown[]) => {
    sent.push(given)
    return '{"ok":true,"reply":{"revision":7}}'
  }
  expect(await createBridgeTransport(bridge({ call })).call('visit.open', { id: 'moscow' })).toEqual({
    ok: true,
    reply: { revision: 7 }
  })
  expect(sent).toEqual([['visit.open', '{"id":"moscow"}']])
})

it('answers that the backend cannot be reached when the other side is gone', async () => {
  const call = () => Promise.reject(new Error('gone'))
  expect(await createBridgeTransport(bridge({ call })).call('info', {})).toEqual({ ok: false, fault: { kind: 'unreachable' } })
})

it('leaves a stream with the desktop and fetches one, with the pass', async () => {
  serve('the pass', (size) => done(`upload-of-${size}`))
  const transport = createBridgeTransport(bridge())
  expect(await transport.upload(new Uint8Array(1000))).toBe('upload-of-1000')
  expect(new TextDecoder().decode(await transport.download('a-known-token-000'))).toBe('Programme')
})

it.each([
  ['without the pass', 'another pass', 10, { kind: 'not-allowed' }],
  ['that is too large', 'the pass', 99, { kind: 'too-large', limit: 50 }]
])('says why a stream %s was refused', async (_what, pass, size, fault) => {
  serve(pass, (taken) => (taken > 50 ? refused({ kind: 'too-large', limit: 50 }) : done('taken-0000000000')))
  const upload = createBridgeTransport(bridge()).upload(new Uint8Array(size))
  await expect(upload).rejects.toEqual(new BackendFault(fault as BackendFault['fault']))
})
