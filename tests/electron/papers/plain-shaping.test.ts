import { describe, expect, it } from 'vitest'
import { fontReader } from '../../../electron/services/papers/engine'
import { fontFiles, fontPath } from '../../../electron/services/papers/font-files'
import { plainShaping } from '../../../electron/services/papers/plain-shaping'
import type { ShapingFace } from '../../../electron/services/papers/shaping-face'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { FontName } from '../../../shared/export/papers/setting/node'
import { sample, textsOf } from './rendered'
import { wishFor } from './small-programme'

const moscow = sample('moscow-shenzhen-2024')

/** Every word of a book as pdfkit hands it on, by face. */
const words = new Map<FontName, Set<string>>()
for (const language of ['ru', 'zh', 'en', 'fr'] as const) {
  for (const text of textsOf(buildPaper(wishFor(moscow, language, { paper: 'briefing-book' })).definition)) {
    for (const run of text) {
      const ofFace = words.get(run.font as FontName) ?? new Set<string>()
      words.set(run.font as FontName, ofFace)
      for (const word of run.text.match(/[^ ]* |[^ ]+$/g) ?? []) ofFace.add(word)
    }
  }
}

const placesOf = (run: Pick<ReturnType<ShapingFace['layout']>, 'glyphs' | 'positions'>) =>
  run.glyphs.map(({ id }, index) => [id, run.positions[index]?.xAdvance, run.positions[index]?.xOffset])

describe('words shaped letter by letter', () => {
  it.each(['Sans', 'Serif', 'HanSans', 'HanSerif'] as const)('have the glyphs and places of fontkit, %s', (name) => {
    for (const style of ['regular', 'semibold'] as const) {
      const face = fontReader.openSync(fontPath(undefined, fontFiles[name][style])) as unknown as ShapingFace
      const shape = plainShaping(face)
      const asked = [...(words.get(name) ?? [])].slice(0, 1500)
      expect(asked.length).toBeGreaterThan(20)
      const found = asked.flatMap((word) => {
        const run = shape(word)
        return run === undefined ? [] : [{ word, places: placesOf(run) }]
      })
      expect(found.length / asked.length).toBeGreaterThan(0.9)
      for (const { word, places } of found) expect([word, places]).toEqual([word, placesOf(face.layout(word))])
    }
  })

  it('are left to fontkit where signs are more than letters', () => {
    const face = fontReader.openSync(fontPath(undefined, fontFiles.Sans.regular)) as unknown as ShapingFace
    const shape = plainShaping(face)
    expect(['e\u0301', '\u{20bb7}', 'سلام', '5\u20445'].map((word) => shape(word))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ])
  })
})
