import type { QrCodewords } from './qr-codewords'

/** Dark modules by row and column, without the quiet zone. */
export type QrModules = readonly (readonly boolean[])[]

type Draft = { readonly size: number; readonly dark: boolean[][]; readonly fixed: boolean[][] }

/** The symbol of the codewords, in that mask of the eight which the standard's penalties prefer (ISO/IEC 18004, 7.7 and 7.8). */
export function qrModules({ version, words }: QrCodewords): QrModules {
  const size = 17 + 4 * version
  const draft: Draft = { size, dark: squareOf(size), fixed: squareOf(size) }
  drawPatterns(draft, version)
  drawWords(draft, words)
  const masked = masks.map((mask, index) => {
    const dark = draft.dark.map((row, y) => row.map((value, x) => (draft.fixed[y]?.[x] === true ? value : value !== mask(x, y))))
    drawFormat({ ...draft, dark }, index)
    return dark
  })
  return masked.reduce((best, next) => (penalty(next) < penalty(best) ? next : best))
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0
]

function squareOf(size: number): boolean[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => false))
}

function put({ dark, fixed }: Draft, x: number, y: number, value: boolean): void {
  const [row, known] = [dark[y], fixed[y]]
  if (row === undefined || known === undefined || x < 0 || x >= row.length) return
  row[x] = value
  known[x] = true
}

function drawPatterns(draft: Draft, version: number): void {
  const { size } = draft
  for (let at = 0; at < size; at += 1) {
    put(draft, 6, at, at % 2 === 0)
    put(draft, at, 6, at % 2 === 0)
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4]
  ] as const) {
    around(4, (dx, dy, far) => put(draft, cx + dx, cy + dy, far !== 2 && far !== 4))
  }
  const places = alignments(version, size)
  const last = places.length - 1
  for (const [i, cx] of places.entries()) {
    for (const [j, cy] of places.entries()) {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) continue
      around(2, (dx, dy, far) => put(draft, cx + dx, cy + dy, far !== 1))
    }
  }
  drawFormat(draft, 0)
  if (version < 7) return
  const bits = (version << 12) | rest(version, 12, 0x1f25)
  for (let at = 0; at < 18; at += 1) {
    const [a, b, value] = [size - 11 + (at % 3), Math.floor(at / 3), ((bits >> at) & 1) === 1]
    put(draft, a, b, value)
    put(draft, b, a, value)
  }
}

function around(reach: number, draw: (dx: number, dy: number, far: number) => void): void {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) draw(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)))
  }
}

function alignments(version: number, size: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = 2 * Math.ceil((size - 13) / (2 * count - 2))
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - step * (count - 2 - at))]
}

/** Level L (01) and mask, with their check bits, twice; and the module that is always dark. */
function drawFormat(draft: Draft, mask: number): void {
  const { size } = draft
  const chosen = (1 << 3) | mask
  const bits = ((chosen << 10) | rest(chosen, 10, 0x537)) ^ 0x5412
  const bit = (at: number) => ((bits >> at) & 1) === 1
  for (let at = 0; at < 6; at += 1) put(draft, 8, at, bit(at))
  put(draft, 8, 7, bit(6))
  put(draft, 8, 8, bit(7))
  put(draft, 7, 8, bit(8))
  for (let at = 9; at < 15; at += 1) put(draft, 14 - at, 8, bit(at))
  for (let at = 0; at < 8; at += 1) put(draft, size - 1 - at, 8, bit(at))
  for (let at = 8; at < 15; at += 1) put(draft, 8, size - 15 + at, bit(at))
  put(draft, 8, size - 8, true)
}

/** Remainder of the value, moved up by `degree` bits, by a polynomial of that degree over GF(2). */
function rest(value: number, degree: number, polynomial: number): number {
  let left = value
  for (let at = 0; at < degree; at += 1) left = (left << 1) ^ ((left >> (degree - 1)) * polynomial)
  return left
}

/** Up and down in pairs of columns from the right, past the upright timing line. */
function drawWords({ size, dark, fixed }: Draft, words: readonly number[]): void {
  let at = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    const upward = ((right + 1) & 2) === 0
    for (let step = 0; step < size; step += 1) {
      const y = upward ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        const row = dark[y]
        if (row === undefined || fixed[y]?.[x] === true || at >= words.length * 8) continue
        row[x] = (((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1
        at += 1
      }
    }
  }
}

function penalty(dark: QrModules): number {
  const size = dark.length
  const lines = [...dark, ...Array.from({ length: size }, (_, x) => dark.map((row) => row[x] === true))].map((line) =>
    line.map((value) => (value ? '1' : '0')).join('')
  )
  let sum = 0
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2
    for (let at = 0; at + 11 <= size; at += 1) {
      const part = line.slice(at, at + 11)
      if (part === '10111010000' || part === '00001011101') sum += 40
    }
  }
  let count = 0
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const value = dark[y]?.[x]
      if (value === true) count += 1
      if (dark[y]?.[x + 1] === value && dark[y + 1]?.[x] === value && dark[y + 1]?.[x + 1] === value) sum += 3
    }
  }
  return sum + 10 * Math.floor(Math.abs((count * 20) / (size * size) - 10))
}
