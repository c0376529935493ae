import { onTestFinished } from 'vitest'
import { startLoopback } from '../../electron/loopback/server'
import type { RunningBackend } from '../../electron/services/backend'
import { connectHttp } from '../../renderer/backend/http-transport'
import { answer } from '../../shared/backend/answer'
import { type Backend, BackendFault, createClient } from '../../shared/backend/client'
import type { Answer, Transport } from '../../shared/backend/transport'

/** Every way between a window and the backend that runs without Electron. */
export const transports: Readonly<Record<string, (backend: RunningBackend) => Promise<Backend>>> = {
  memory: async (backend) => createClient(memoryTransport(backend)),
  loopback: async (backend) => createClient(await loopbackTransport(backend))
}

/** No wire at all; values still pass through JSON, as on every real way. */
function memoryTransport({ handlers, subscribe, shelf }: RunningBackend): Transport {
  return {
    call: async (name, argument) => {
      const answered = await answer(handlers, name, JSON.parse(JSON.stringify(argument)), (call, error) => {
        throw new Error(`${call}: ${error}`)
      })
      return JSON.parse(JSON.stringify(answered)) as Answer
    },
    subscribe,
    upload: (bytes) => shelf.put(bytes),
    download: async (token) => {
      const bytes = await shelf.fetch(token)
      if (bytes === undefined) throw new BackendFault({ kind: 'not-allowed' })
      return new Uint8Array(bytes)
    }
  }
}

async function loopbackTransport(backend: RunningBackend): Promise<Transport> {
  const server = await startLoopback({ backend, files: new Map(), port: 0, nowMs: Date.now, report: () => {} })
  if (!server.ok) throw new Error('no port')
  onTestFinished(() => server.value.close())
  const { origin } = server.value
  const kept = new Map<string, string>()
  return connectHttp({
    origin,
    // What a browser adds by itself.
    fetch: (address, request) =>
      fetch(address, { ...request, headers: { ...request?.headers, Origin: origin, 'Sec-Fetch-Site': 'same-origin' } }),
    takeCode: () => server.value.newAddress(60_000).split('#code=')[1],
    storage: { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) }
  })
}
