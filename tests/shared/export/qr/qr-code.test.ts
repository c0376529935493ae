import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrCodewords } from '../../../../shared/export/qr/qr-codewords'
import { type QrModules, qrModules } from '../../../../shared/export/qr/qr-modules'
import { qrSvg } from '../../../../shared/export/qr/qr-svg'
import { decodedQr } from './decoded-qr'

type Drawn = {
  readonly _canvas: readonly { readonly x: number; readonly y: number; readonly w: number; readonly color: string }[]
}

/** pdfmake draws symbols too, by code that we did not write. */
const theirs: { readonly default: { readonly measure: (node: object) => Drawn } } = createRequire(import.meta.url)(
  'pdfmake/js/qrEnc.js'
)

/** Rows of 0 and 1. */
function rowsOf(modules: QrModules): readonly string[] {
  return modules.map((row) => row.map((dark) => (dark ? 1 : 0)).join(''))
}

/** What the other encoder draws of a text, in each of the eight masks. */
function drawnByPdfmake(text: string, size: number): readonly (readonly string[])[] {
  return Array.from({ length: 8 }, (_, mask) => {
    const { _canvas: shapes } = theirs.default.measure({ qr: text, eccLevel: 'L', mode: 'octet', mask, fit: size })
    const dark = new Set(shapes.filter(({ color, w }) => color === '#000' && w === 1).map(({ x, y }) => `${x}/${y}`))
    return Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (_, x) => (dark.has(`${x}/${y}`) ? 1 : 0)).join('')
    )
  })
}

function symbolOf(bytes: Uint8Array): QrModules {
  const words = qrCodewords(bytes)
  if (words === undefined) throw new Error('too much for one symbol')
  return qrModules(words)
}

describe('a QR symbol', () => {
  it.each([1, 17, 18, 100, 154, 230, 271, 321, 425, 460, 620, 858])(
    'of %i bytes is module by module what another encoder draws',
    (length) => {
      const text = Array.from({ length }, (_, at) => String.fromCodePoint(97 + ((at * 7) % 26))).join('')
      const ours = rowsOf(symbolOf(new TextEncoder().encode(text)))
      expect(drawnByPdfmake(text, ours.length)).toContainEqual(ours)
    }
  )

  it('gives back any bytes when it is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), (bytes) => {
        expect(decodedQr(symbolOf(bytes))).toEqual([...bytes])
      }),
      { numRuns: 40 }
    )
  })

  it('is not made of more than a camera can read', () => {
    expect(qrCodewords(new Uint8Array(859))).toBeUndefined()
  })

  it('is drawn as one path, with four white modules around it', () => {
    const svg = qrSvg(symbolOf(new Uint8Array(1)), 100)
    expect(svg).toContain('width="100" height="100" viewBox="0 0 29 29"')
    expect(svg).toContain('d="M4 4h7v1h-7z')
  })
})
