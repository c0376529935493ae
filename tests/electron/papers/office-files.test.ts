import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontPath } from '../../../electron/services/papers/font-files'
import { officeFiles } from '../../../electron/services/papers/office-files'
import { inOwnFaces } from '../../../electron/services/papers/own-faces'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import { fontsOf, lettersOf, textOf } from './pdf-tools'
import { smallProgramme, wishFor } from './small-programme'

const folder = mkdtempSync(join(tmpdir(), 'attache-office-'))
const italic = readFileSync(fontPath(undefined, 'NotoSerif_400Regular_Italic'))

describe('the folder of an office', () => {
  it('gives the faces that can be used, and says of every other font why not', () => {
    copyFileSync(fontPath(undefined, 'NotoSans_600SemiBold'), join(folder, 'serif-semibold.ttf'))
    writeFileSync(join(folder, 'letters.ttf'), italic)
    writeFileSync(join(folder, 'sans.otf'), Buffer.concat([Buffer.from('OTTO'), italic.subarray(4)]))
    writeFileSync(join(folder, 'serif.ttf'), italic.subarray(0, 10))
    const restricted = Buffer.from(italic)
    const entries = Array.from({ length: restricted.readUInt16BE(4) }, (_, index) => 12 + index * 16)
    const os2 = entries.find((at) => restricted.toString('latin1', at, at + 4) === 'OS/2') ?? 0
    restricted.writeUInt16BE(0x0002, restricted.readUInt32BE(os2 + 8) + 8)
    writeFileSync(join(folder, 'han-sans.ttf'), restricted)
    const variable = Buffer.from(italic)
    const spare = entries.find((at) => variable.toString('latin1', at, at + 4) === 'GPOS') ?? 0
    variable.write('fvar', spare, 'latin1')
    writeFileSync(join(folder, 'sans-italic.ttf'), variable)
    const { fonts, refused } = officeFiles(folder)
    expect(fonts.map(({ face, style, file }) => ({ face, style, file }))).toEqual([
      { face: 'Serif', style: 'semibold', file: 'serif-semibold.ttf' }
    ])
    expect(refused).toEqual([
      { file: 'han-sans.ttf', reason: 'not-to-be-embedded' },
      { file: 'letters.ttf', reason: 'no-face-named' },
      { file: 'sans-italic.ttf', reason: 'variable' },
      { file: 'sans.otf', reason: 'not-truetype' },
      { file: 'serif.ttf', reason: 'not-truetype' }
    ])
  })

  it('of nobody has nothing', () => {
    expect(officeFiles(undefined)).toEqual({ fonts: [], refused: [] })
    expect(officeFiles(join(folder, 'not-there'))).toEqual({ fonts: [], refused: [] })
  })

  it('sets papers in its faces; what they lack stays in ours and is drawn', async () => {
    // A face without hanzi in the place of the Song: not one of them may go.
    const path = fontPath(undefined, 'NotoSans_600SemiBold')
    const { definition } = buildPaper(wishFor(smallProgramme(), 'zh', { convention: 'chinese' }))
    const own = inOwnFaces(definition, [
      { file: 'han-serif.ttf', path, face: 'HanSerif', style: 'regular' },
      { file: 'serif.ttf', path, face: 'Serif', style: 'regular' }
    ])
    const renderer = createPdfmakeRenderer({})
    const [usual, made] = [await renderer.render(definition), await renderer.render(own.definition, { faces: own.faces })]
    if (!usual.ok || !made.ok) throw new Error('lost')
    const sorted = (bytes: Uint8Array) => [...lettersOf(textOf(bytes))].sort().join('')
    expect(sorted(made.value.bytes)).toBe(sorted(usual.value.bytes))
    const names = fontsOf(made.value.bytes).map(({ name }) => name.slice(7))
    expect(names).toContain('NotoSerifSC-Regular')
    expect(names).not.toContain('NotoSerif-Regular')
  })
})
