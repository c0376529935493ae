import { expect, it } from 'vitest'
import { connectHttp } from '../../../renderer/backend/http-transport'
import type { BackendEvent } from '../../../shared/backend/event'

/** A server that answers the events stream line by line, and counts who listens. */
function aServer() {
  const streams: { readonly send: (event: BackendEvent) => void; readonly signal: AbortSignal | null | undefined }[] = []
  const answer: typeof fetch = async (_path, request) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (event: BackendEvent) => controller.enqueue(new TextEncoder().encode(`${JSON.stringify(event)}\n`))
        streams.push({ send, signal: request?.signal })
      }
    })
    return new Response(body)
  }
  return { streams, fetch: answer }
}

const connect = (server: ReturnType<typeof aServer>) =>
  connectHttp({
    fetch: server.fetch,
    origin: '',
    takeCode: () => undefined,
    storage: { getItem: () => 'token', setItem: () => undefined }
  })

const changed: BackendEvent = { kind: 'library-changed' }
const soon = () => new Promise((resolve) => setTimeout(resolve, 10))

it('takes one stream for all listeners of a window, since a browser has only six connections for all its tabs', async () => {
  const server = aServer()
  const transport = await connect(server)
  const heard: string[] = []
  const leave = [transport.subscribe(() => heard.push('session')), transport.subscribe(() => heard.push('settings'))]
  await soon()
  expect(server.streams.length).toBe(1)
  server.streams[0]?.send(changed)
  await soon()
  expect(heard).toEqual(['session', 'settings'])
  leave[0]?.()
  server.streams[0]?.send(changed)
  await soon()
  expect(heard).toEqual(['session', 'settings', 'settings'])
  expect(server.streams[0]?.signal?.aborted).toBe(false)
  leave[1]?.()
  expect(server.streams[0]?.signal?.aborted).toBe(true)
})

it('opens a new stream for who listens after everybody left', async () => {
  const server = aServer()
  const transport = await connect(server)
  transport.subscribe(() => undefined)()
  transport.subscribe(() => undefined)
  await soon()
  expect(server.streams.length).toBe(2)
})
