import { BackendFault } from '../../shared/backend/client'
import type { BackendEvent } from '../../shared/backend/event'
import type { Answer, Fault, Transport } from '../../shared/backend/transport'

export type HttpPorts = {
  readonly fetch: typeof fetch
  /** Address of the server without a path; empty for the page's own. */
  readonly origin: string
  /** The one-time code of the address, taken out of it so that it is neither seen nor kept in the history. */
  readonly takeCode: () => string | undefined
  /** Where the token lives: as long as this tab, and for no other one. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
}

const tokenName = 'attache-token'

/** Calls the loopback server that sent this page; refused as `not-allowed` without a code or token that it knows. */
export async function connectHttp(ports: HttpPorts): Promise<Transport> {
  const code = ports.takeCode()
  if (code !== undefined) await exchange(code, ports)
  const token = ports.storage.getItem(tokenName)
  if (token === null) throw new BackendFault({ kind: 'not-allowed' })
  return transport(token, ports)
}

/** The ports of a real page. */
export function pagePorts(): HttpPorts {
  return { fetch: (...request) => fetch(...request), origin: '', takeCode, storage: sessionStorage }
}

function takeCode(): string | undefined {
  const code = /^#code=([A-Za-z0-9_-]+)$/.exec(location.hash)?.[1]
  if (code !== undefined) history.replaceState(null, '', location.pathname)
  return code
}

async function exchange(code: string, { fetch, origin, storage }: HttpPorts): Promise<void> {
  const reply = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code })
  }).catch(() => undefined)
  if (reply === undefined) throw new BackendFault({ kind: 'unreachable' })
  // A code that was used already may belong to this very tab, which has its token.
  if (reply.ok) storage.setItem(tokenName, ((await reply.json()) as { token: string }).token)
}

function transport(token: string, { fetch, origin }: HttpPorts): Transport {
  const post = (path: string, type: string, body: string | Uint8Array, signal?: AbortSignal): Promise<Response | undefined> =>
    fetch(`${origin}/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
      body: body as BodyInit,
      ...(signal === undefined ? {} : { signal })
    }).catch(() => undefined)
  const json = 'application/json'
  // What a call sets off must reach whoever subscribed before it: calls wait until the stream of events is open.
  const listening: Promise<void> = Promise.resolve()

  return {
    call: async (name, argument) => {
      await listening
      const reply = await post('call', json, JSON.stringify({ name, argument }))
      return reply === undefined ? { ok: false, fault: { kind: 'unreachable' } } : answerOf(reply)
    },
    subscribe: shared((listener, signal) => follow(() => post('events', json, '{}', signal), listener, signal)),
    upload: async (bytes) => {
      const reply = await post('upload', 'application/octet-stream', bytes)
      if (reply?.ok !== true) throw new BackendFault(await faultOf(reply))
      return ((await reply.json()) as { token: string }).token
    },
    download: async (wanted) => {
      const reply = await post('download', json, JSON.stringify({ token: wanted }))
      if (reply?.ok !== true) throw new BackendFault(await faultOf(reply))
      return new Uint8Array(await reply.arrayBuffer())
    }
  }
}

async function answerOf(reply: Response): Promise<Answer> {
  try {
    return (await reply.json()) as Answer
  } catch {
    return { ok: false, fault: { kind: 'unreachable' } }
  }
}

async function faultOf(reply: Response | undefined): Promise<Fault> {
  if (reply === undefined) return { kind: 'unreachable' }
  const answer = await answerOf(reply)
  return answer.ok ? { kind: 'unreachable' } : answer.fault
}

/**
 * One stream for all listeners of a window: a browser opens six connections to one server, for all its tabs together, and
 * calls must find one free.
 */
function shared(open: (listener: (event: BackendEvent) => void, signal: AbortSignal) => Promise<void>): Transport['subscribe'] {
  const listeners = new Set<(event: BackendEvent) => void>()
  let stream: AbortController | undefined
  return (listener) => {
    // The same function may be given twice; each time is left by itself.
    const own = (event: BackendEvent) => listener(event)
    listeners.add(own)
    if (stream === undefined) {
      stream = new AbortController()
      void open((event) => {
        for (const told of [...listeners]) told(event)
      }, stream.signal)
    }
    return () => {
      listeners.delete(own)
      if (listeners.size > 0) return
      stream?.abort()
      stream = undefined
    }
  }
}

const pauseMs = 1000

/** Reads events line by line and begins again after a break, until the listener leaves or is no longer let in. */
async function follow(
  open: () => Promise<Response | undefined>,
  listener: (event: BackendEvent) => void,
  signal: AbortSignal
): Promise<void> {
  while (!signal.aborted) {
    const reply = await open()
    if (reply?.status === 401 || reply?.status === 403) return
    if (reply?.ok === true && reply.body !== null) await readLines(reply.body, listener).catch(() => undefined)
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function readLines(body: ReadableStream<Uint8Array>, listener: (event: BackendEvent) => void): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') listener(JSON.parse(line) as BackendEvent)
  }
}
