const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** A new identifier: 16 random base-32 characters, never met twice. `newId<PersonId>()`. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => letters[byte % 32]).join('') as Id
}
