import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
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

const newline = 10
const noHash = '0'.repeat(64)

export function encodeStored(stored: ToStore): { readonly bytes: Uint8Array; readonly sha256: string } {
  const { format, id, revision, summary } = stored
  const opening = stored.preface === undefined ? undefined : utf8ToBytes(`${JSON.stringify(stored.preface)}\n`)
  const body = utf8ToBytes(JSON.stringify(stored.body))
  const rest = opening === undefined ? body : concatBytes(opening, body)
  const preface = opening === undefined ? {} : { preface: opening.length }
  const header = { format, version: currentVersion, id, revision, length: rest.length, ...preface, sha256: noHash, summary }
  const line = `${JSON.stringify(header)}\n`
  const hash = hashOf(line, rest)
  return { bytes: concatBytes(utf8ToBytes(line.replace(noHash, hash)), rest), sha256: hash }
}

/** The header alone, for lists; says nothing about the body. `line` may or may not end with the newline. */
export function decodeHeader(line: string, format: string): Result<StoredHeader, StoredProblem> {
  const value = parsed(line)
  const header = headerSchema.safeParse(value)
  if (!header.success || header.data.format !== format) return refused({ kind: 'damaged' })
  return done(header.data)
}

/** The whole file, its hash proved before its version is believed. `text` decodes UTF-8 and throws on what is not. */
export function decodeStored(
  bytes: Uint8Array,
  format: string,
  text: (bytes: Uint8Array) => string
): Result<Stored, StoredProblem> {
  const end = bytes.indexOf(newline)
  if (end < 0) return refused({ kind: 'damaged' })
  const rest = bytes.subarray(end + 1)
  try {
    const line = text(bytes.subarray(0, end + 1))
    const header = decodeHeader(line, format)
    if (!header.ok) return header
    const { sha256: hash, length, version, preface = 0 } = header.value
    if (length !== rest.length || hashOf(line.replace(hash, noHash), rest) !== hash) return refused({ kind: 'damaged' })
    if (version > currentVersion) return refused({ kind: 'newer-version', version, known: currentVersion })
    const opening = preface === 0 ? undefined : JSON.parse(text(rest.subarray(0, preface)))
    return done({ header: header.value, preface: opening, body: JSON.parse(text(rest.subarray(preface))) })
  } catch {
    return refused({ kind: 'damaged' })
  }
}

/** Hash of the header line, in which its own place is filled with zeros, and the body. */
function hashOf(line: string, body: Uint8Array): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(line), body)))
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
