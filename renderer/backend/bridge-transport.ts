import { type Bridge, passHeader } from '../../shared/backend/bridge'
import { BackendFault } from '../../shared/backend/client'
import type { BackendEvent } from '../../shared/backend/event'
import type { Answer, Transport } from '../../shared/backend/transport'

/** Calls and events over the desktop's preload; streams over the app protocol of the page's own origin. */
export function createBridgeTransport(bridge: Bridge): Transport {
  return {
    async call(name, argument) {
      try {
        return JSON.parse(await bridge.call(name, JSON.stringify(argument))) as Answer
      } catch {
        return { ok: false, fault: { kind: 'unreachable' } }
      }
    },
    subscribe: (listener) => bridge.subscribe((event) => listener(event as BackendEvent)),
    async upload(bytes) {
      const reply = await stream(bridge, '/upload', { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> })
      const { upload } = (await reply.json()) as { upload: string }
      return upload
    },
    async download(token) {
      const reply = await stream(bridge, `/download/${encodeURIComponent(token)}`, {})
      return new Uint8Array(await reply.arrayBuffer())
    }
  }
}

async function stream(bridge: Bridge, path: string, request: RequestInit): Promise<Response> {
  const reply = await fetch(path, { ...request, headers: { [passHeader]: await bridge.pass() } }).catch(() => undefined)
  if (reply === undefined) throw new BackendFault({ kind: 'unreachable' })
  if (reply.ok) return reply
  throw new BackendFault(await reply.json().catch(() => ({ kind: 'unreachable' })))
}
