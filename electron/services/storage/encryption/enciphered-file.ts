import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { done, type Result, refused } from '../../../../shared/base/result'
import type { DataKey } from './data-key'

/** What an enciphered file says of itself in the open; both are bound to its content. */
export type About = { readonly id: string; readonly revision: number }

export type CipherProblem =
  /** There is no key: it was not given yet, or it is lost. */
  | { readonly kind: 'locked' }
  /** Whole, but under another key. */
  | { readonly kind: 'wrong-key' }
  | { readonly kind: 'damaged' }

/**
 * One line in the open, then AES-256-GCM of a whole file. The line holds the file's own first line enciphered by itself, for
 * lists. `sha256` covers line and content as they lie there, so that damage is told from a wrong key without any key.
 */
const lineSchema = z.strictObject({
  format: z.literal('attache-enciphered'),
  version: z.literal(1),
  id: z.string(),
  revision: z.int().min(0),
  key: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  head: z.string()
})

type Line = z.infer<typeof lineSchema>

const opening = Buffer.from('{"format":"attache-enciphered"')
const noHash = '0'.repeat(64)
const nonceLength = 12
const tagLength = 16

export function isEnciphered(bytes: Uint8Array): boolean {
  return opening.equals(bytes.subarray(0, opening.length))
}

export function encipher(plain: Uint8Array, key: DataKey, about: About): Uint8Array {
  const end = plain.indexOf(10)
  const head = sealed(end < 0 || end > 65_536 ? new Uint8Array() : plain.subarray(0, end), key, about, 'head')
  const body = sealed(plain, key, about, 'body')
  const said: Line = {
    format: 'attache-enciphered',
    version: 1,
    id: about.id,
    revision: about.revision,
    key: key.name,
    sha256: noHash,
    head: head.toString('base64')
  }
  const line = `${JSON.stringify(said)}\n`
  return Buffer.concat([Buffer.from(line.replace(noHash, hashOf(line, body))), body])
}

/** The file as it was before; its id and revision proved. */
export function decipher(bytes: Uint8Array, key: DataKey | undefined): Result<Uint8Array, CipherProblem> {
  const end = bytes.indexOf(10)
  const text = Buffer.from(bytes.subarray(0, end + 1)).toString('utf8')
  const line = readLine(text)
  const body = bytes.subarray(end + 1)
  if (line === undefined || hashOf(text.replace(line.sha256, noHash), body) !== line.sha256) return refused({ kind: 'damaged' })
  return unsealed(body, key, line, 'body')
}

/** The first line of the file inside, without its newline, from the line in the open alone. */
export function decipherHead(text: string, key: DataKey | undefined): Result<string, CipherProblem> {
  const line = readLine(text)
  if (line === undefined) return refused({ kind: 'damaged' })
  const head = unsealed(Buffer.from(line.head, 'base64'), key, line, 'head')
  return head.ok ? done(Buffer.from(head.value).toString('utf8')) : head
}

function readLine(text: string): Line | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Nonce, content, tag. Nonces are random: one key may seal 2^32 times before two of them are likely to meet. */
function sealed(plain: Uint8Array, { secret }: DataKey, about: About, part: 'head' | 'body'): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(boundTo(about, part))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function unsealed(
  bytes: Uint8Array,
  key: DataKey | undefined,
  line: Line,
  part: 'head' | 'body'
): Result<Uint8Array, CipherProblem> {
  if (key === undefined) return refused({ kind: 'locked' })
  if (line.key !== key.name) return refused({ kind: 'wrong-key' })
  if (bytes.length < nonceLength + tagLength) return refused({ kind: 'damaged' })
  const tagAt = bytes.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(0, nonceLength))
  decipher.setAAD(boundTo(line, part)).setAuthTag(bytes.subarray(tagAt))
  try {
    return done(Buffer.concat([decipher.update(bytes.subarray(nonceLength, tagAt)), decipher.final()]))
  } catch {
    return refused({ kind: 'damaged' })
  }
}

function boundTo({ id, revision }: About, part: 'head' | 'body'): Buffer {
  return Buffer.from(JSON.stringify(['attache-enciphered', 1, id, revision, part]))
}

function hashOf(line: string, body: Uint8Array): string {
  return createHash('sha256').update(line).update(body).digest('hex')
}
