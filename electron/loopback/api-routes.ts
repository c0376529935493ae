import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { answer } from '../../shared/backend/answer'
import { callLimit } from '../../shared/backend/bridge'
import type { RunningBackend } from '../services/backend'
import { uploadLimit } from '../services/shelf'
import type { Entrance } from './entrance'
import { readJsonBody } from './read-body'
import { refuseRequest, reply, replyInLines, replyJson } from './replies'
import { bearerToken, hasType, isOwnCall } from './request-rules'

export type ApiPorts = {
  readonly backend: RunningBackend
  readonly entrance: Entrance
  readonly origin: string
  readonly report: (what: string, error: unknown) => void
}

type Route = (request: IncomingMessage, response: ServerResponse, ports: ApiPorts) => Promise<void>

const routes: Readonly<Record<string, Route>> = {
  '/api/call': call,
  '/api/events': events,
  '/api/upload': upload,
  '/api/download': download
}

const sessionSchema = z.strictObject({ code: z.string().max(100) })
const callSchema = z.strictObject({ name: z.string().max(100), argument: z.unknown() })
const downloadSchema = z.strictObject({ token: z.string().max(100) })

/** Everything below `/api/`: calls of our own page only, and of nobody without a token. */
export async function handleApi(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  ports: ApiPorts
): Promise<void> {
  if (request.method !== 'POST') return refuseRequest(response, 405)
  const asked = { method: request.method, rawHeaders: request.rawHeaders }
  if (!isOwnCall(asked, ports.origin)) return refuseRequest(response, 403)
  if (!hasType(asked, path === '/api/upload' ? 'application/octet-stream' : 'application/json')) {
    return refuseRequest(response, 415)
  }
  if (path === '/api/session') return openSession(request, response, ports)
  const standing = ports.entrance.check(bearerToken(asked))
  if (standing !== 'right') return refuseRequest(response, standing === 'too-many' ? 429 : 401)
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined
  return route === undefined ? refuseRequest(response, 404) : route(request, response, ports)
}

async function openSession(request: IncomingMessage, response: ServerResponse, { entrance }: ApiPorts): Promise<void> {
  const body = await readBody(request, response, sessionSchema)
  if (body === undefined) return
  const outcome = entrance.exchange(body.code)
  if (typeof outcome === 'object') replyJson(response, 200, outcome)
  else refuseRequest(response, outcome === 'too-many' ? 429 : 401)
}

async function call(request: IncomingMessage, response: ServerResponse, { backend, report }: ApiPorts): Promise<void> {
  const body = await readBody(request, response, callSchema)
  if (body === undefined) return
  replyJson(response, 200, await answer(backend.handlers, body.name, body.argument, report))
}

const stillHereMs = 20_000

/** One event a line for as long as the window listens; an empty line now and then shows both ends that the other is there. */
async function events(request: IncomingMessage, response: ServerResponse, { backend }: ApiPorts): Promise<void> {
  request.resume()
  replyInLines(response)
  response.write('\n')
  const leave = backend.subscribe((event) => response.write(`${JSON.stringify(event)}\n`))
  const beat = setInterval(() => response.write('\n'), stillHereMs)
  response.on('close', () => {
    clearInterval(beat)
    leave()
  })
}

async function upload(request: IncomingMessage, response: ServerResponse, { backend }: ApiPorts): Promise<void> {
  const tooLarge = () => refuseRequest(response, 413, { kind: 'too-large', limit: uploadLimit })
  if (Number(request.headers['content-length'] ?? 0) > uploadLimit) return tooLarge()
  const received = await backend.shelf.receive(request)
  if (received.ok) replyJson(response, 200, { token: received.value })
  else tooLarge()
}

async function download(request: IncomingMessage, response: ServerResponse, { backend }: ApiPorts): Promise<void> {
  const body = await readBody(request, response, downloadSchema)
  if (body === undefined) return
  const bytes = await backend.shelf.fetch(body.token)
  if (bytes === undefined) refuseRequest(response, 404)
  else reply(response, 200, 'application/octet-stream', bytes, { 'Content-Disposition': 'attachment' })
}

async function readBody<Schema extends z.ZodType>(
  request: IncomingMessage,
  response: ServerResponse,
  schema: Schema
): Promise<z.output<Schema> | undefined> {
  const body = await readJsonBody(request)
  if (!body.ok) {
    if (body.refusal === 'too-large') refuseRequest(response, 413, { kind: 'too-large', limit: callLimit })
    else refuseRequest(response, 400)
    return undefined
  }
  const read = schema.safeParse(body.value)
  if (read.success) return read.data
  refuseRequest(response, 400)
  return undefined
}
