import * as z from 'zod'

/** Whether the files of the data folder are enciphered. */
export const encryptionStateSchema = z.strictObject({
  kind: z.enum([
    'off',
    'on',
    /** Files are being written anew; the program can be used meanwhile. */
    'turning-on',
    'turning-off',
    /** The passphrase is awaited; until then nothing is read or written. */
    'locked',
    /** Files are enciphered and the key file is missing or damaged: nothing is written. */
    'key-lost'
  ]),
  /** The system's store of secrets opens the folder without the passphrase. */
  bySystem: z.boolean()
})

export type EncryptionState = z.infer<typeof encryptionStateSchema>

/** Long enough that guessing takes years at half a second each. */
export const shortestPassphrase = 12

export const newPassphraseSchema = z.string().min(shortestPassphrase).max(1000)
