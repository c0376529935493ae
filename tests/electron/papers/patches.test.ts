import { describe, expect, it } from 'vitest'
import { engine, fontReader } from '../../../electron/services/papers/engine'
import { allPatches, type Patches } from '../../../electron/services/papers/paper-document'
import { parsedFont } from '../../../electron/services/papers/parsed-fonts'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import type { ItemId } from '../../../shared/base/id'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import { lettersOf, textOf, wordsOf } from './pdf-tools'
import { smallProgramme, wishFor } from './small-programme'

const { definition } = buildPaper(wishFor(smallProgramme(), 'zh'))

async function bytesWith(patches: Patches): Promise<Uint8Array> {
  const book = await createPdfmakeRenderer({ patches }).render(definition)
  if (!book.ok) throw new Error('lost')
  return book.value.bytes
}

describe('small changes to the engine', () => {
  it('find the members that they lean on', () => {
    expect(typeof engine.LayoutBuilder.prototype.buildNextLine).toBe('function')
    expect(typeof engine.LayoutBuilder.prototype.layoutDocument).toBe('function')
    expect(typeof engine.PDFDocument.prototype.provideFont).toBe('function')
    expect(typeof engine.Renderer.prototype.renderPages).toBe('function')
    expect(typeof fontReader.registerFormat).toBe('function')
  })

  it('step aside where fonts cannot be registered', () => {
    expect(parsedFont('/some/font.ttf', { ...fontReader, registerFormat: undefined } as never)).toBe('/some/font.ttf')
  })

  it.each([
    'parsedFonts',
    'equalMetrics',
    'mergedInlines',
    'tags',
    'packedObjects',
    'roundedPlaces',
    'leanText',
    'leanDrawing'
  ] as const)('%s: the same text with it and without', async (name) => {
    const patched = lettersOf(textOf(await bytesWith(allPatches)))
    const plain = lettersOf(textOf(await bytesWith({ ...allPatches, [name]: false })))
    expect([...plain].sort().join('')).toBe([...patched].sort().join(''))
  })

  it('merged words stand where single ones stood', async () => {
    const places = async (mergedInlines: boolean) =>
      wordsOf(await bytesWith({ ...allPatches, mergedInlines })).map(
        ({ text, x, y, page }) => `${page} ${text} ${x.toFixed(0)} ${y.toFixed(0)}`
      )
    const [merged, single] = [await places(true), await places(false)]
    const firsts = (all: readonly string[]) => all.filter((place) => /^\d+ \d\d:\d\d/.test(place))
    expect(firsts(merged)).toEqual(firsts(single))
    expect((await bytesWith(allPatches)).length).toBeLessThan((await bytesWith({ ...allPatches, mergedInlines: false })).length)
  })

  it('a row of hanzi stands on the line of the hour beside it', async () => {
    const visit = smallProgramme()
    const arrival = visit.items['arrival' as ItemId]
    if (arrival === undefined) throw new Error('no arrival')
    const items = { ...visit.items, arrival: { ...arrival, title: { zh: '抵达深圳 2024' } } }
    const built = buildPaper(wishFor({ ...visit, items }, 'zh'))
    const book = await createPdfmakeRenderer({}).render(built.definition)
    if (!book.ok) throw new Error('lost')
    const words = wordsOf(book.value.bytes)
    // Digits of one face and size in both columns: in the second they stand where the hanzi put their line.
    const hour = words.findLast((word) => word.text === '13:40')
    const digits = words.findLast((word) => word.text === '2024' && word.x > 150 && word.x < 300)
    expect(hour).toBeDefined()
    expect(Math.abs((hour?.bottom ?? 0) - (digits?.bottom ?? 99))).toBeLessThan(0.3)
  })
})
