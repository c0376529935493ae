import type { IncomingMessage } from 'node:http'
import { callLimit } from '../../shared/backend/bridge'
import { done, type Result, refused } from '../../shared/base/result'

/** A JSON body of at most 8 MB; the rest of a larger one is not read. */
export async function readJsonBody(request: IncomingMessage): Promise<Result<unknown, 'too-large' | 'not-json'>> {
  if (Number(request.headers['content-length'] ?? 0) > callLimit) return refused('too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > callLimit) return refused('too-large')
    chunks.push(chunk)
  }
  try {
    return done(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))))
  } catch {
    return refused('not-json')
  }
}
