import type { ServerResponse } from 'node:http'
import type { Answer, Fault } from '../../shared/backend/transport'
import { pageHeaders } from '../services/page/page-headers'

/** On every reply: nothing is kept, guessed, embedded elsewhere, or told to other places. There is no CORS header, ever. */
const always = { ...pageHeaders, 'x-frame-options': 'DENY' }

export function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {}
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { ...always, 'Content-Type': type, 'Content-Length': bytes.length, ...headers })
  response.end(bytes)
}

/** A reply that goes on: one JSON value a line. */
export function replyInLines(response: ServerResponse): void {
  response.writeHead(200, { ...always, 'Content-Type': 'application/x-ndjson' })
}

export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  reply(response, status, 'application/json; charset=utf-8', JSON.stringify(value))
}

/** A refusal ends the connection where part of the request may not have been read. */
export function refuseRequest(response: ServerResponse, status: number, fault: Fault = { kind: 'not-allowed' }): void {
  const answer: Answer = { ok: false, fault }
  response.setHeader('Connection', 'close')
  replyJson(response, status, answer)
}
