import { createHash, randomBytes } from 'node:crypto'

/** The key of one data folder, and its name: files tell which key they are under, so that a wrong one is told from damage. */
export type DataKey = { readonly secret: Uint8Array; readonly name: string }

export function newDataKey(): DataKey {
  return dataKeyOf(randomBytes(32))
}

export function dataKeyOf(secret: Uint8Array): DataKey {
  // The name tells nothing of a key of 256 random bits.
  return { secret, name: createHash('sha256').update('attache-key-name\0').update(secret).digest('hex').slice(0, 16) }
}
