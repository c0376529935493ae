import * as z from 'zod'
import { done, type Result, refused } from '../base/result'
import { currentVersion } from './migrations'

/**
 * What Attaché keeps on disk: one header line, then a JSON body. The hash covers the header (without itself) and the body,
 * so that a flipped bit is noticed instead of read.
 */
const headerSchema = z.looseObject({
  format: z.string(),
  version: z.int().min(1),
  id: z.string(),
  revision: z.int().min(0),
  /** Bytes of what follows the header line: the preface, if there is one, and the body. */
  length: z.int().min(0),
  /** Bytes of the preface with its newline: what lists sometimes need, kept out of the header so that it stays short. */
  preface: z.int().min(1).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  summary: z.unknown()
})

export type StoredHeader = z.infer<typeof headerSchema>

export type StoredProblem =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }

export type ToStore = {
  readonly format: string
  readonly id: string
  readonly revision: number
  readonly summary: unknown
  /** What a list may want to read without the body; not there where it is undefined. */
  readonly preface?: unknown
  readonly body: unknown
}

export type Stored = { readonly header: StoredHeader; readonly preface: unknown; readonly body: unknown }

/** What the machine does faster than anything pure could. */
export type ByteTools = {
  /** Throws on what is not UTF-8. */
  readonly text: (bytes: Uint8Array) => string
  readonly bytes: (text: string) => Uint8Array
  readonly join: (parts: readonly Uint8Array[]) => Uint8Array
  /** SHA-256 of the parts one after the other, in hexadecimal digits. */
  readonly sha256: (...parts: readonly Uint8Array[]) => string
}

const newline = 10
const noHash = '0'.repeat(64)

export function encodeStored(stored: ToStore, tools: ByteTools): { readonly bytes: Uint8Array; readonly sha256: string } {
  const { format, id, revision, summary } = stored
  const opening = stored.preface === undefined ? undefined : tools.bytes(`${JSON.stringify(stored.preface)}\n`)
  const body = tools.bytes(JSON.stringify(stored.body))
  const length = (opening?.length ?? 0) + body.length
  const preface = opening === undefined ? {} : { preface: opening.length }
  const line = `${JSON.stringify({ format, version: currentVersion, id, revision, length, ...preface, sha256: noHash, summary })}\n`
  const bytes = tools.join([tools.bytes(line), ...(opening === undefined ? [] : [opening]), body])
  const hash = tools.sha256(bytes)
  // In its place among the bytes, so that megabytes are joined and hashed once.
  bytes.set(tools.bytes(hash), tools.bytes(line.slice(0, line.indexOf(noHash))).length)
  return { bytes, sha256: hash }
}

/** The header alone, for lists; says nothing about the body. `line` may or may not end with the newline. */
export function decodeHeader(line: string, format: string): Result<StoredHeader, StoredProblem> {
  const value = parsed(line)
  const header = headerSchema.safeParse(value)
  if (!header.success || header.data.format !== format) return refused({ kind: 'damaged' })
  return done(header.data)
}

/** The whole file, its hash (of the header line, in which its own place is filled with zeros, and the body) proved first. */
export function decodeStored(bytes: Uint8Array, format: string, tools: ByteTools): Result<Stored, StoredProblem> {
  const end = bytes.indexOf(newline)
  if (end < 0) return refused({ kind: 'damaged' })
  const rest = bytes.subarray(end + 1)
  try {
    const line = tools.text(bytes.subarray(0, end + 1))
    const header = decodeHeader(line, format)
    if (!header.ok) return header
    const { sha256: hash, length, version, preface = 0 } = header.value
    if (length !== rest.length || tools.sha256(tools.bytes(line.replace(hash, noHash)), rest) !== hash)
      return refused({ kind: 'damaged' })
    if (version > currentVersion) return refused({ kind: 'newer-version', version, known: currentVersion })
    const opening = preface === 0 ? undefined : JSON.parse(tools.text(rest.subarray(0, preface)))
    return done({ header: header.value, preface: opening, body: JSON.parse(tools.text(rest.subarray(preface))) })
  } catch {
    return refused({ kind: 'damaged' })
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
