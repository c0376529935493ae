import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { type Identity, type Recipient, Stanza } from 'age-encryption'

// The `scrypt` recipient of the age format (C2SP age.md), with the machine's own scrypt: the library's takes seconds and blocks.

/** 2^18, about a second, as the age program itself writes. */
const factor = 18
/** What opening may ask for: 1 GB of memory. */
export const factorLimit = 20
const label = 'age-encryption.org/v1/scrypt'

export class SealProblem extends Error {
  constructor(
    readonly kind: 'work-factor' | 'not-a-passphrase' | 'not-readable',
    readonly factor = 0
  ) {
    super(kind)
  }
}

export function passphraseRecipient(passphrase: string, workFactor = factor): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16)
      const cipher = createCipheriv('chacha20-poly1305', await keyOf(passphrase, salt, workFactor), new Uint8Array(12), {
        authTagLength: 16
      })
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
      return [new Stanza(['scrypt', withoutPadding(salt), String(workFactor)], body)]
    }
  }
}

/** Null for another passphrase; throws a `SealProblem` for what it will not try. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas
      if (stanza === undefined || stanzas.some(({ args }) => args[0] !== 'scrypt')) throw new SealProblem('not-a-passphrase')
      const [, saltText = '', factorText = ''] = stanza.args
      const salt = Buffer.from(saltText, 'base64')
      if (stanzas.length > 1 || !/^[1-9]\d{0,2}$/.test(factorText) || salt.length !== 16 || stanza.body.length !== 32) {
        throw new SealProblem('not-readable')
      }
      const asked = Number(factorText)
      if (asked > factorLimit) throw new SealProblem('work-factor', asked)
      const key = await keyOf(passphrase, salt, asked)
      const decipher = createDecipheriv('chacha20-poly1305', key, new Uint8Array(12), { authTagLength: 16 })
      decipher.setAuthTag(stanza.body.subarray(16))
      try {
        return Buffer.concat([decipher.update(stanza.body.subarray(0, 16)), decipher.final()])
      } catch {
        return null
      }
    }
  }
}

function keyOf(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const N = 2 ** workFactor
  return new Promise((resolve, reject) => {
    const labelled = Buffer.concat([Buffer.from(label), salt])
    scrypt(passphrase, labelled, 32, { N, r: 8, p: 1, maxmem: 128 * 8 * N + 16_000_000 }, (error, key) =>
      error === null ? resolve(key) : reject(error)
    )
  })
}

function withoutPadding(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
