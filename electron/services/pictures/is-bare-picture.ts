/**
 * Whether a JPEG or PNG holds nothing but its picture: no place, no maker, no colour profile, no comment, no small second
 * picture and nothing behind its end. Every picture is like that after it was drawn anew.
 */
export function isBarePicture(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 2) === '\xff\xd8' ? isBareJpeg(bytes) : isBarePng(bytes)
}

/** Tables, frame, scans and the sixteen bytes of JFIF; nothing for applications and no comment. */
const jpegParts: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd, 0xe0])
const [jpegEnd, jpegScan, jfif] = [0xd9, 0xda, 0xe0]
const jfifLength = 16

function isBareJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const part = bytes[at + 1] ?? 0
    if (part === jpegEnd) return at + 2 === bytes.length
    if (!jpegParts.has(part) || at + 4 > bytes.length) return false
    const length = bytes.readUInt16BE(at + 2)
    if (part === jfif && length > jfifLength) return false
    at += 2 + length
    if (part === jpegScan) at = afterScan(bytes, at)
  }
  return false
}

/** Where the next part begins: a scan stuffs a zero behind each 0xff of its own, and counts its restarts. */
function afterScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}

const pngParts: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND'])

function isBarePng(bytes: Buffer): boolean {
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const part = bytes.toString('latin1', at + 4, at + 8)
    if (!pngParts.has(part)) return false
    at += 12 + length
    if (part === 'IEND') return length === 0 && at === bytes.length
  }
  return false
}
