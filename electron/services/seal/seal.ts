import { armor, Decrypter, Encrypter, type Stanza } from 'age-encryption'
import { done, type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { isArmored } from './is-sealed'
import { factorLimit, passphraseIdentity, passphraseRecipient, SealProblem } from './passphrase-stanza'

/** Any file -> an age file that any age tool opens with the passphrase. */
export async function seal(bytes: Uint8Array, passphrase: string, workFactor?: number): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(passphraseRecipient(passphrase, workFactor))
  return encrypter.encrypt(bytes)
}

/** What was sealed; another passphrase, a seal for keys and damage are told apart. */
export async function openSeal(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, VisitRefusal>> {
  const decrypter = new Decrypter()
  let found = true
  const identity = passphraseIdentity(passphrase)
  decrypter.addIdentity({
    unwrapFileKey: async (stanzas: Stanza[]) => {
      const key = await identity.unwrapFileKey(stanzas)
      found = key !== null
      return key
    }
  })
  try {
    const binary = isArmored(bytes) ? armor.decode(Buffer.from(bytes).toString('latin1')) : bytes
    return done(await decrypter.decrypt(binary))
  } catch (error) {
    if (!found) return refused({ kind: 'wrong-passphrase' })
    if (!(error instanceof SealProblem)) return refused({ kind: 'bad-seal', problem: 'not-readable' })
    if (error.kind !== 'work-factor') return refused({ kind: 'bad-seal', problem: error.kind })
    return refused({ kind: 'bad-seal', problem: 'work-factor', factor: error.factor, limit: factorLimit })
  }
}
