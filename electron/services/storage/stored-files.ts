import { readFile } from 'node:fs/promises'
import { done, type Result, refused } from '../../../shared/base/result'
import type { DataKey } from './encryption/data-key'
import { type About, type CipherProblem, decipher, encipher, isEnciphered } from './encryption/enciphered-file'
import { ignoreMissing } from './ignore-missing'
import { type WriteOptions, writeDurably } from './write-durably'

export type FileProblem = CipherProblem | { readonly kind: 'missing' }

/**
 * The one way to files that hold something of a visit or of the office: plain, or enciphered under the key of the folder.
 * Either form is read whatever is written at the moment, so that a folder may be half changed over.
 */
export type StoredFiles = {
  /** The key that opens enciphered files; undefined where there is none or it was not given yet. */
  readonly key: () => DataKey | undefined
  /** As a file is to lie there. Throws `Locked` while the folder's key was not given. */
  readonly protect: (plain: Uint8Array, about: About) => Uint8Array
  readonly write: (path: string, plain: Uint8Array, about: About, options?: WriteOptions) => Promise<void>
  /** Errors of the machine other than a missing file are thrown. */
  readonly read: (path: string) => Promise<Result<Uint8Array, FileProblem>>
}

/** What is to be written: plain files, enciphered ones, or nothing since the folder's key was not given. */
export type Protection =
  | { readonly kind: 'plain'; readonly key?: DataKey }
  | { readonly kind: 'enciphered'; readonly key: DataKey }
  | { readonly kind: 'locked' }

/** Thrown where something would be written plain into a folder whose key is not there. */
export class Locked extends Error {}

export const plainFiles: StoredFiles = createStoredFiles(() => ({ kind: 'plain' }))

export function createStoredFiles(protection: () => Protection): StoredFiles {
  const key = () => {
    const present = protection()
    return present.kind === 'locked' ? undefined : present.key
  }
  const protect = (plain: Uint8Array, about: About): Uint8Array => {
    const present = protection()
    if (present.kind === 'locked') throw new Locked()
    return present.kind === 'plain' ? plain : encipher(plain, present.key, about)
  }
  return {
    key,
    protect,
    write: (path, plain, about, options) => writeDurably(path, protect(plain, about), options),
    read: async (path) => {
      const bytes = await readFile(path).catch(ignoreMissing)
      if (bytes === undefined) return refused({ kind: 'missing' })
      return isEnciphered(bytes) ? decipher(bytes, key()) : done(bytes)
    }
  }
}
