import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { type DataKey, dataKeyOf } from './data-key'

/** A data key closed with a passphrase: scrypt makes a key of it, AES-256-GCM closes the data key with that. */
export const wrappedKeySchema = z.strictObject({
  kdf: z.literal('scrypt'),
  /** Bounded, so that a file made by somebody else cannot take all memory or time. */
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  block: z.int().min(1).max(16),
  salt: z.string(),
  sealed: z.string()
})

export type WrappedKey = z.infer<typeof wrappedKeySchema>

/** 128 MB and about half a second for one guess. */
const usualCost = 2 ** 17
const block = 8
const nonceLength = 12
const tagLength = 16

export async function wrapKey(key: DataKey, passphrase: string, cost = usualCost): Promise<WrappedKey> {
  const salt = randomBytes(16)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt, cost, block), nonce).setAAD(boundTo(key.name))
  const sealed = Buffer.concat([nonce, cipher.update(key.secret), cipher.final(), cipher.getAuthTag()])
  return { kdf: 'scrypt', cost, block, salt: salt.toString('base64'), sealed: sealed.toString('base64') }
}

/** Undefined where this is not the passphrase; the file itself was proved whole before. */
export async function unwrapKey(wrapped: WrappedKey, name: string, passphrase: string): Promise<DataKey | undefined> {
  const sealed = Buffer.from(wrapped.sealed, 'base64')
  const secret = await stretched(passphrase, Buffer.from(wrapped.salt, 'base64'), wrapped.cost, wrapped.block)
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, nonceLength)).setAAD(boundTo(name))
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
    const opened = decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength))
    return dataKeyOf(Buffer.concat([opened, decipher.final()]))
  } catch {
    return undefined
  }
}

/** The same passphrase typed on another keyboard or system is the same: compatibility forms are folded (NFKC). */
function stretched(passphrase: string, salt: Uint8Array, N: number, r: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N, r, p: 1, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error)
    )
  })
}

function boundTo(name: string): Buffer {
  return Buffer.from(`attache-key/1/${name}`)
}
