const binaryStart = 'age-encryption.org/v1\n'
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----'

/** An age file by its first bytes, whatever its name. Apart from what opens it, which is loaded when it is needed. */
export function isSealed(start: Uint8Array): boolean {
  return isArmored(start) || Buffer.from(start).toString('latin1', 0, binaryStart.length) === binaryStart
}

/** The form in printable letters, as it goes through a mail. */
export function isArmored(start: Uint8Array): boolean {
  return Buffer.from(start).toString('latin1', 0, armorStart.length) === armorStart
}
