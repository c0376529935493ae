import { open, readFile, stat } from 'node:fs/promises'
import { done, type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { decodeExchange, type Exchange } from '../../../shared/storage/exchange'
import { jsonLimit, parseJson } from '../../../shared/storage/parse-json'
import { utf8 } from '../storage/utf8'

export type Incoming = {
  readonly exchange: Exchange
  /** File names `<sha256>.<extension>` of what came with it. */
  readonly attachments: readonly string[]
}

const packageLimit = 50_000_000

/**
 * A foreign file -> the visit in it, whether it is a package or the exchange form, by its first bytes and not by its name.
 * A file that cannot be read at all is thrown.
 */
export async function readIncoming(path: string, attachmentsTo?: string): Promise<Result<Incoming, VisitRefusal>> {
  const { size } = await stat(path)
  if (await isPackage(path)) {
    if (size > packageLimit) return refused({ kind: 'too-large', bytes: size, limit: packageLimit })
    const { readPackage } = await import('./read-package')
    const content = await readPackage(path, attachmentsTo)
    return content.ok ? decoded(content.value.visitJson, content.value.attachments) : content
  }
  if (size > jsonLimit) return refused({ kind: 'too-large', bytes: size, limit: jsonLimit })
  return decoded(await readFile(path), [])
}

/** A package by its first bytes, whatever its name. */
export async function isPackage(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1', 0, 2) === 'PK'
  } finally {
    await file.close()
  }
}

function decoded(bytes: Uint8Array, attachments: readonly string[]): Result<Incoming, VisitRefusal> {
  let text: string
  try {
    text = utf8(bytes)
  } catch {
    return refused({ kind: 'not-json' })
  }
  const value = parseJson(text)
  if (!value.ok) return value
  const exchange = decodeExchange(value.value)
  return exchange.ok ? done({ exchange: exchange.value, attachments }) : exchange
}
