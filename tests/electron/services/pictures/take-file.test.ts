import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeFile } from '../../../../electron/services/pictures/take-file'
import { aPhotograph, pngOfSize } from '../../../builders/picture'
import { temporaryFolder } from '../temporary-folder'

async function take(bytes: Buffer | string, wanted: 'picture' | 'any' = 'picture', name = 'photo.jpg') {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, bytes)
  return takeFile(path, wanted)
}

const plain = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 40, g: 60, b: 80, alpha } } })

test('a photograph is drawn anew: upright, and without the place, the maker and the profile', async () => {
  const photograph = await aPhotograph()
  expect(photograph.includes('Secret Camera')).toBe(true)
  const taken = await take(photograph)
  expect(taken).toMatchObject({ ok: true, value: { extension: 'jpg', mediaType: 'image/jpeg' } })
  if (!taken.ok) return
  const { width, height, exif, icc, xmp, orientation } = await sharp(taken.value.bytes).metadata()
  expect({ width, height, exif, icc, xmp, orientation }).toEqual({ width: 480, height: 640 })
  expect(Buffer.from(taken.value.bytes).includes('Secret')).toBe(false)
})

test('what is larger than any page prints is made smaller', async () => {
  const taken = await take(await plain(6000, 3000).jpeg().toBuffer())
  expect(taken.ok && (await sharp(taken.value.bytes).metadata()).width).toBe(4096)
})

test('a picture that lets the paper through stays one', async () => {
  const taken = await take(await plain(30, 20, 0.5).webp().toBuffer())
  expect(taken).toMatchObject({ ok: true, value: { extension: 'png' } })
  expect(taken.ok && (await sharp(taken.value.bytes).metadata()).hasAlpha).toBe(true)
})

test('a TIFF becomes a JPEG', async () => {
  expect(await take(await plain(30, 20).removeAlpha().tiff().toBuffer())).toMatchObject({ ok: true, value: { extension: 'jpg' } })
})

test('a picture of 400 megapixels is refused by its header', async () => {
  const bomb = pngOfSize(20_000, 20_000)
  expect(bomb.length).toBeLessThan(200)
  expect(await take(bomb)).toEqual({ ok: false, refusal: 'too-many-pixels' })
})

test('a picture of more than 10 MB is refused', async () => {
  const heavy = Buffer.concat([await plain(20, 20).jpeg().toBuffer(), Buffer.alloc(10_000_000)])
  expect(await take(heavy)).toEqual({ ok: false, refusal: 'too-large' })
})

test('the name is not believed: a drawing called photo.jpg is a drawing', async () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  expect(await take(svg)).toEqual({ ok: false, refusal: 'svg' })
  expect(await take(Buffer.from(`\ufeff${svg}`, 'utf16le'))).toEqual({ ok: false, refusal: 'svg' })
  const png = await take(await plain(9, 9).png().toBuffer(), 'picture', 'drawing.svg')
  expect(png).toMatchObject({ ok: true, value: { extension: 'png' } })
})

test('a GIF that is also a script is refused, and so is a page', async () => {
  expect(await take('GIF89a/*\0\0*/=1;alert(1)')).toEqual({ ok: false, refusal: 'gif' })
  expect(await take('<!doctype html><script>alert(1)</script>')).toEqual({ ok: false, refusal: 'unknown-kind' })
  expect(await take('')).toEqual({ ok: false, refusal: 'unknown-kind' })
})

test('an archive behind a picture does not come along', async () => {
  const picture = await plain(20, 20).png().toBuffer()
  const taken = await take(Buffer.concat([picture, Buffer.from('PK\x03\x04 hidden <script>')]))
  expect(taken.ok && Buffer.from(taken.value.bytes).includes('hidden')).toBe(false)
})

test('a picture of a telephone that no other program reads is named as such', async () => {
  expect(await take(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]))).toEqual({
    ok: false,
    refusal: 'heic'
  })
})

test.each([0.5, 0.02])('a picture of which only %f came is refused', async (part) => {
  const whole = await aPhotograph()
  expect(await take(whole.subarray(0, Math.floor(whole.length * part)))).toEqual({ ok: false, refusal: 'not-readable' })
})

test('a document is taken where any file will do, whole and as it is', async () => {
  const document = '%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n'
  expect(await take(document, 'any')).toEqual({
    ok: true,
    value: { bytes: Buffer.from(document), extension: 'pdf', mediaType: 'application/pdf' }
  })
  expect(await take(document)).toEqual({ ok: false, refusal: 'not-a-picture' })
  expect(await take(document.slice(0, 20), 'any')).toEqual({ ok: false, refusal: 'not-readable' })
})
