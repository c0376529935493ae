import type { QrModules } from '../../../../shared/export/qr/qr-modules'

const masks: readonly ((row: number, column: number) => number)[] = [
  (i, j) => (i + j) % 2,
  (i) => i % 2,
  (_, j) => j % 3,
  (i, j) => (i + j) % 3,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
  (i, j) => ((i * j) % 2) + ((i * j) % 3),
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2
]

/** Level L of ISO/IEC 18004, table 9: blocks and data words of each, `[count, words]`, by version. */
const blocks: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[1, 19]],
  2: [[1, 34]],
  3: [[1, 55]],
  4: [[1, 80]],
  5: [[1, 108]],
  6: [[2, 68]],
  7: [[2, 78]],
  8: [[2, 97]],
  9: [[2, 116]],
  10: [
    [2, 68],
    [2, 69]
  ],
  11: [[4, 81]],
  12: [
    [2, 92],
    [2, 93]
  ],
  13: [[4, 107]],
  14: [
    [3, 115],
    [1, 116]
  ],
  15: [
    [5, 87],
    [1, 88]
  ],
  16: [
    [5, 98],
    [1, 99]
  ],
  17: [
    [1, 107],
    [5, 108]
  ],
  18: [
    [5, 120],
    [1, 121]
  ],
  19: [
    [3, 113],
    [4, 114]
  ],
  20: [
    [3, 107],
    [5, 108]
  ]
}
/** Centres of alignment patterns, table E.1. */
const centres: Readonly<Record<number, readonly number[]>> = {
  1: [],
  2: [6, 18],
  3: [6, 22],
  4: [6, 26],
  5: [6, 30],
  6: [6, 34],
  7: [6, 22, 38],
  8: [6, 24, 42],
  9: [6, 26, 46],
  10: [6, 28, 50],
  11: [6, 30, 54],
  12: [6, 32, 58],
  13: [6, 34, 62],
  14: [6, 26, 46, 66],
  15: [6, 26, 48, 70],
  16: [6, 26, 50, 74],
  17: [6, 30, 54, 78],
  18: [6, 30, 56, 82],
  19: [6, 30, 58, 86],
  20: [6, 34, 62, 90]
}

/** The bytes in a symbol that was read without a fault, by the standard's tables: it needs no error correction. */
export function decodedQr(modules: QrModules): readonly number[] {
  const size = modules.length
  const version = (size - 17) / 4
  const at = (row: number, column: number): number => (modules[row]?.[column] === true ? 1 : 0)
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => at(8, column)).concat([7, 5, 4, 3, 2, 1, 0].map((row) => at(row, 8)))
  const bits = format.map((bit, index) => bit ^ Number('101010000010010'[index]))
  if (bits.slice(0, 2).join('') !== '01') throw new Error(`not level L: ${bits.slice(0, 2).join('')}`)
  const mask = masks[Number.parseInt(bits.slice(2, 5).join(''), 2)]
  const stream = streamOf(modules, version).map(([row, column]) => at(row, column) ^ (mask?.(row, column) === 0 ? 1 : 0))
  const words = Array.from({ length: Math.floor(stream.length / 8) }, (_, word) =>
    Number.parseInt(stream.slice(8 * word, 8 * word + 8).join(''), 2)
  )
  const nibbles = apart(words, version).flatMap((word) => [word >> 4, word & 15])
  if (nibbles[0] !== 4) throw new Error('not in bytes')
  const head = version < 10 ? 3 : 5
  const digits = nibbles.slice(1, head).map((nibble) => nibble.toString(16))
  const count = Number.parseInt(digits.join(''), 16)
  return Array.from({ length: count }, (_, byte) => ((nibbles[head + 2 * byte] ?? 0) << 4) | (nibbles[head + 2 * byte + 1] ?? 0))
}

/** Where each bit of the codewords stands, in their order. */
function streamOf(modules: QrModules, version: number): readonly (readonly [row: number, column: number])[] {
  const size = modules.length
  const columns = Array.from({ length: size }, (_, index) => size - 1 - index).filter((column) => column !== 6)
  const places: (readonly [number, number])[] = []
  for (let pair = 0; pair < columns.length; pair += 2) {
    for (let step = 0; step < size; step += 1) {
      const row = (pair / 2) % 2 === 0 ? size - 1 - step : step
      for (const column of columns.slice(pair, pair + 2)) if (!isFixed(version, size, row, column)) places.push([row, column])
    }
  }
  return places
}

/** Data words in their order: blocks are interleaved. */
function apart(words: readonly number[], version: number): readonly number[] {
  const lengths = (blocks[version] ?? []).flatMap(([count, length]) => Array.from({ length: count }, () => length))
  const parts: number[][] = lengths.map(() => [])
  let next = 0
  for (let word = 0; word < Math.max(...lengths); word += 1) {
    for (const [block, part] of parts.entries()) if (word < (lengths[block] ?? 0)) part.push(words[next++] ?? 0)
  }
  return parts.flat()
}

function isFixed(version: number, size: number, row: number, column: number): boolean {
  const far = size - 9
  if (row === 6 || column === 6) return true
  if ((row < 9 && column < 9) || (row < 9 && column > far) || (row > far && column < 9)) return true
  if (version >= 7 && ((row < 6 && column > size - 12) || (column < 6 && row > size - 12))) return true
  const [places, last] = [centres[version] ?? [], size - 7]
  return places.some((y) =>
    places.some((x) => {
      const corner = (y === 6 && x === 6) || (y === 6 && x === last) || (y === last && x === 6)
      return !corner && Math.abs(y - row) <= 2 && Math.abs(x - column) <= 2
    })
  )
}
