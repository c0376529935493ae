// Level L (7 % of a symbol may be unreadable): clean print, and the smaller the symbol the larger its modules. ISO/IEC 18004,
// table 9, versions 1 to 20; larger ones are too fine for a hand-held camera.
const checkWords = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28]
const blockCounts = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8]

/** What is drawn into a symbol of this version, data and check words interleaved. */
export type QrCodewords = { readonly version: number; readonly words: readonly number[] }

/** Bytes as codewords of the smallest version that holds them; undefined where even version 20 (858 bytes) does not. */
export function qrCodewords(bytes: Uint8Array): QrCodewords | undefined {
  const version = blockCounts.findIndex((_, index) => bytes.length + (index < 9 ? 2 : 3) <= dataWords(index + 1)) + 1
  if (version === 0) return undefined
  const words = padded(bytes, version)
  const count = blockCounts[version - 1] ?? 1
  const check = checkWords[version - 1] ?? 0
  const short = Math.floor(words.length / count)
  const longer = words.length % count
  let at = 0
  const blocks = Array.from({ length: count }, (_, index) => {
    const data = words.slice(at, at + short + (index < count - longer ? 0 : 1))
    at += data.length
    return { data, check: remainder(data, generator(check)) }
  })
  const columns = (length: number, part: 'data' | 'check') =>
    Array.from({ length }, (_, index) => blocks.flatMap((block) => block[part][index] ?? [])).flat()
  return { version, words: [...columns(short + 1, 'data'), ...columns(check, 'check')] }
}

/** Modules that are free for codewords, in whole words. */
function allWords(version: number): number {
  const patterns = version === 1 ? 0 : Math.floor(version / 7) + 2
  const size = 17 + 4 * version
  // Finders with their borders and format bits; timing lines; alignment patterns less where they meet the timing lines; version.
  const finders = 3 * 64 + 2 * 15 + 1
  const timing = 2 * (size - 16)
  const alignment = version === 1 ? 0 : 25 * (patterns * patterns - 3) - 10 * (patterns - 2)
  return Math.floor((size * size - finders - timing - alignment - (version < 7 ? 0 : 36)) / 8)
}

function dataWords(version: number): number {
  return allWords(version) - (checkWords[version - 1] ?? 0) * (blockCounts[version - 1] ?? 1)
}

/** Byte mode (0100), how many bytes, the bytes, a terminator, and the filling that the standard names. */
function padded(bytes: Uint8Array, version: number): readonly number[] {
  const nibbles = [4, ...(version < 10 ? [] : [(bytes.length >> 12) & 15, (bytes.length >> 8) & 15])]
  nibbles.push((bytes.length >> 4) & 15, bytes.length & 15)
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15)
  nibbles.push(0)
  const words = Array.from({ length: nibbles.length / 2 }, (_, at) => ((nibbles[2 * at] ?? 0) << 4) | (nibbles[2 * at + 1] ?? 0))
  for (let filler = 0xec; words.length < dataWords(version); filler ^= 0xec ^ 0x11) words.push(filler)
  return words
}

/** Product in GF(2^8) by the polynomial 0x11D. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((b >> bit) & 1) * a
  }
  return product
}

/** Coefficients of the product of (x - 2^i), the highest power left out. */
function generator(degree: number): readonly number[] {
  const result = [...Array.from({ length: degree - 1 }, () => 0), 1]
  let root = 1
  for (let step = 0; step < degree; step += 1) {
    for (let at = 0; at < degree; at += 1) result[at] = times(result[at] ?? 0, root) ^ (result[at + 1] ?? 0)
    root = times(root, 2)
  }
  return result
}

/** Reed-Solomon check words of a block. */
function remainder(data: readonly number[], divisor: readonly number[]): readonly number[] {
  const rest = divisor.map(() => 0)
  for (const word of data) {
    const factor = word ^ (rest.shift() ?? 0)
    rest.push(0)
    for (const [at, coefficient] of divisor.entries()) rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor)
  }
  return rest
}
