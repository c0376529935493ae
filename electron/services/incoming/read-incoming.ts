import { open, readFile, stat } from 'node:fs/promises'
import { done, type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { decodeExchange, type Exchange } from '../../../shared/storage/exchange'
import { jsonLimit, parseJson } from '../../../shared/storage/parse-json'
import { isSealed } from '../seal/is-sealed'
import { utf8 } from '../storage/utf8'

export type Incoming = {
  readonly exchange: Exchange
  /** File names `<sha256>.<extension>` of what came with it. */
  readonly attachments: readonly string[]
}

const packageLimit = 50_000_000
/** A seal adds 16 bytes to every 64 KiB. */
export const sealedLimit = 50_100_000

/**
 * A foreign file -> the visit in it, whether it is a package or the exchange form, by its first bytes and not by its name; a sealed one
 * with its passphrase.
 * A file that cannot be read at all is thrown.
 */
export async function readIncoming(
  path: string,
  attachmentsTo?: string,
  passphrase?: string
): Promise<Result<Incoming, VisitRefusal>> {
  const { size } = await stat(path)
  const start = await startOf(path)
  if (isSealed(start)) {
    if (size > sealedLimit) return refused({ kind: 'too-large', bytes: size, limit: sealedLimit })
    if (passphrase === undefined) return refused({ kind: 'sealed' })
    return readSealed(await readFile(path), passphrase, attachmentsTo)
  }
  if (startsAsPackage(start)) {
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
  return startsAsPackage(await startOf(path))
}

function startsAsPackage(start: Uint8Array): boolean {
  return start.length >= 4 && Buffer.from(start).toString('latin1', 0, 2) === 'PK'
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(40), 0, 40, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** What was sealed is never put on the disk: it is read where it was opened. */
async function readSealed(
  bytes: Uint8Array,
  passphrase: string,
  attachmentsTo: string | undefined
): Promise<Result<Incoming, VisitRefusal>> {
  const { openSeal } = await import('../seal/seal')
  const opened = await openSeal(bytes, passphrase)
  if (!opened.ok) return opened
  if (!startsAsPackage(opened.value)) return decoded(opened.value, [])
  const { readPackage } = await import('./read-package')
  const content = await readPackage(Buffer.from(opened.value), attachmentsTo)
  return content.ok ? decoded(content.value.visitJson, content.value.attachments) : content
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
