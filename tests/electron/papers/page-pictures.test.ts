import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import { blankHanWords, type Raster, rasterOf, textOf } from './pdf-tools'
import { rendered, sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const golden = join(import.meta.dirname, '../../golden/papers')
const dpi = 40
const cell = 6

/** Ink of squares of some 4 mm, 0 to 1: what an eye compares, whatever a rasteriser does at the edges. */
function inkOf({ width, height, pixels }: Raster): readonly number[] {
  const ink: number[] = []
  for (let top = 0; top + cell <= height; top += cell) {
    for (let left = 0; left + cell <= width; left += cell) {
      let dark = 0
      for (let y = top; y < top + cell; y += 1)
        for (let x = left; x < left + cell; x += 1) dark += 255 - (pixels[y * width + x] ?? 255)
      ink.push(dark / (cell * cell * 255))
    }
  }
  return ink
}

/** Squares whose ink differs clearly from the picture that was looked at and kept. */
function differing(page: Raster, kept: Raster): number {
  const [now, then] = [inkOf(page), inkOf(kept)]
  if (now.length !== then.length) return Number.POSITIVE_INFINITY
  return now.filter((ink, index) => Math.abs(ink - (then[index] ?? 0)) > 0.12).length
}

const pages = [
  { name: 'guest-programme.en', language: 'en', paper: 'guest-programme', page: 1 },
  { name: 'guest-programme.ru', language: 'ru', paper: 'guest-programme', page: 1 },
  { name: 'guest-programme.zh', language: 'zh', paper: 'guest-programme', page: 1 },
  { name: 'guest-programme.fr', language: 'fr', paper: 'guest-programme', page: 1 },
  { name: 'briefing-book-cover.zh', language: 'zh', paper: 'briefing-book', page: 1 },
  { name: 'briefing-book-summary.zh', language: 'zh', paper: 'briefing-book', page: 3 },
  { name: 'briefing-book-stop.ru', language: 'ru', paper: 'briefing-book', page: 6 }
] as const

describe('pages look as they were kept', () => {
  it.each(pages)('$name', async ({ name, language, paper, page }) => {
    const { bytes } = await rendered(wishFor(smallProgramme(), language, { paper }))
    const picture = rasterOf(bytes, page, dpi)
    const file = join(golden, `${name}.png`)
    // A new picture is kept only when somebody asks for it, and then looked at.
    if (process.env.KEEP_PICTURES !== undefined) writeFileSync(file, encodePng(picture))
    expect(existsSync(file)).toBe(true)
    expect(differing(picture, decodePng(readFileSync(file)))).toBeLessThanOrEqual(6)
  })

  it('sees one line that is missing', async () => {
    const kept = decodePng(readFileSync(join(golden, 'guest-programme.zh.png')))
    const visit = smallProgramme()
    const { dinner: _dinner, ...items } = visit.items as Record<string, (typeof visit.items)[keyof typeof visit.items]>
    const { bytes } = await rendered(wishFor({ ...visit, items }, 'zh'))
    expect(differing(rasterOf(bytes, 1, dpi), kept)).toBeGreaterThan(20)
  })
})

describe('Chinese is drawn, not only found', () => {
  it('on pages of every kind of the sample', async () => {
    const made = await rendered(wishFor(sample('moscow-shenzhen-2024'), 'zh', { paper: 'briefing-book' }))
    expect(blankHanWords(made.bytes, [1, 2, 3, 5, 8, 9, made.pages])).toEqual([])
  })

  it('and a page whose hanzi are blank fails, though its text is found', async () => {
    const { definition } = buildPaper(wishFor(smallProgramme(), 'zh'))
    const blank = JSON.parse(JSON.stringify(definition).replaceAll('"font":"HanSans"', '"font":"HanSans","color":"#ffffff"'))
    const book = await createPdfmakeRenderer({}).render(blank)
    if (!book.ok) throw new Error('lost')
    expect(textOf(book.value.bytes)).toContain('乘车前往酒店')
    expect(blankHanWords(book.value.bytes, [1]).length).toBeGreaterThan(5)
  })
})

function encodePng({ width, height, pixels }: Raster): Buffer {
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** Reads what `encodePng` wrote: gray, 8 bits, rows without a filter. */
function decodePng(file: Buffer): Raster {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const rows = inflateSync(Buffer.concat(parts))
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  return { width, height, pixels }
}
