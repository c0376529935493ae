import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allPatches } from '../../../electron/services/papers/paper-document'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import { picturesOf } from '../../../electron/services/papers/pictures'
import { canTag } from '../../../electron/services/papers/tagged-drawing'
import type { PersonId } from '../../../shared/base/id'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { Visit } from '../../../shared/model/visit'
import { aPhotograph } from '../../builders/picture'
import { type ReadElement, readStructure } from './read-structure'
import { rendered, sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const moscow = sample('moscow-shenzhen-2024')
const person = 'sergey-cheremin' as PersonId

async function structureOf(visit: Visit, wish: Partial<PaperWish> & Pick<PaperWish, 'language'>) {
  return readStructure((await rendered(wishFor(visit, wish.language, wish))).bytes)
}

function all(element: ReadElement, type: string): readonly ReadElement[] {
  return [...(element.type === type ? [element] : []), ...element.kids.flatMap((kid) => all(kid, type))]
}

/** Heads, tables with their rows, lists, without what is within cells and paragraphs. */
function outlined(element: ReadElement): readonly string[] {
  return element.kids.flatMap((kid): readonly string[] => {
    if (kid.type === 'Sect') return outlined(kid)
    if (kid.type !== 'Table') return [kid.type]
    return kid.kids.map((row) => `Table ${row.kids.map((cell) => (cell.scope ?? cell.type).at(0)).join('')}`)
  })
}

describe('the structure that a reader for the blind is told', () => {
  it('of a guest programme: title, days, tables of which each row begins with its hour', async () => {
    const read = await structureOf(smallProgramme(), { language: 'en' })
    const outline = outlined(read.root).join(' ')
    // The last day has two groups at one hour: their cell takes the columns of matter and place.
    expect(outline.replaceAll(/(?:P )+/g, 'P ')).toBe('P H1 P L P H2 P Table RTT Table RTT Table RTT H2 Table RT')
  })

  it.each([
    ['guest-programme', { language: 'ru', convention: 'russian' }],
    ['guest-programme', { language: 'zh', convention: 'chinese' }],
    ['guest-programme', { language: 'zh', second: 'ru' }],
    ['briefing-book', { language: 'fr', audience: 'organisers' }],
    ['working-programme', { language: 'ru', audience: 'organisers' }],
    ['pocket-card', { language: 'ru', person }],
    ['delegation-list', { language: 'ru', second: 'zh' }],
    ['arrivals', { language: 'en', audience: 'organisers' }],
    ['scenario', { language: 'ru', audience: 'organisers' }]
  ] as const)('of the %s %j: whole, one parent a stretch, rows alike, levels one by one', async (paper, wish) => {
    const read = await structureOf(moscow, { paper, ...wish })
    expect({ marked: read.marked, faults: read.faults, unmarked: read.unmarked }).toEqual({
      marked: true,
      faults: [],
      unmarked: []
    })
    const levels = ['H1', 'H2', 'H3'].map((level) => all(read.root, level).length)
    expect(levels[0]).toBeGreaterThan(0)
    expect(levels[1] === 0 && (levels[2] ?? 0) > 0).toBe(false)
    const tables = all(read.root, 'Table')
    for (const table of tables) {
      expect(all(table, 'TH').length).toBeGreaterThan(0)
      const widths = table.kids.map((row) => row.kids.reduce((sum, cell) => sum + (cell.columns ?? 1), 0))
      expect(new Set(widths).size).toBe(1)
    }
    for (const item of all(read.root, 'LI')) expect(item.kids.at(-1)?.type).toBe('LBody')
  })

  it('of a table of columns: their heads once, with the scope of a column, however many pages it takes', async () => {
    const { root } = await structureOf(moscow, { language: 'ru', paper: 'delegation-list' })
    const { root: arrivals } = await structureOf(moscow, { language: 'en', paper: 'arrivals', audience: 'organisers' })
    expect(
      all(arrivals, 'Table').map((table) => table.kids.filter((row) => row.kids.every((cell) => cell.scope === 'Column')).length)
    ).toEqual(all(arrivals, 'Table').map(() => 1))
    expect(all(root, 'TH').every((cell) => cell.scope === 'Row')).toBe(true)
  })

  it('names the language of what stands in another one, and of nothing else', async () => {
    const { root, language } = await structureOf(moscow, { language: 'zh', second: 'ru' })
    expect(language).toBe('zh-CN')
    const headings = all(root, 'H2')
    expect(headings.every((heading) => heading.language === undefined)).toBe(true)
    const languages = new Set(all(root, 'P').map((paragraph) => paragraph.language))
    expect(languages).toEqual(new Set([undefined, 'ru']))
    const french = await structureOf(moscow, { language: 'fr', paper: 'contacts' })
    expect(new Set(all(french.root, 'P').map((paragraph) => paragraph.language))).toEqual(new Set([undefined, 'zh-CN']))
    // A line of the pocket card names the hotel in French and its address in Chinese.
    const personal = await structureOf(moscow, { language: 'fr', paper: 'personal-programme', person })
    expect(all(personal.root, 'Span').map((span) => span.language)).toContain('zh-CN')
  })

  it('says whom a photograph shows', async () => {
    const visit = smallProgramme()
    const photograph = { sha256: 'b'.repeat(64), extension: 'png', mediaType: 'image/png' } as const
    const officer = visit.people['officer' as PersonId]
    if (officer === undefined) throw new Error('no officer')
    const people = {
      ...visit.people,
      officer: { ...officer, photograph, biography: { en: 'Born in Shenzhen.', ru: 'Родился.', zh: '生于深圳。', fr: 'Né.' } }
    }
    const folder = mkdtempSync(join(tmpdir(), 'attache-photos-'))
    writeFileSync(join(folder, `${photograph.sha256}.png`), await aPhotograph())
    const shown = { ...visit, people }
    const pictures = await picturesOf(shown, folder)
    const { root } = await structureOf(shown, { language: 'en', paper: 'briefing-book', pictures })
    expect(all(root, 'Figure').map((figure) => figure.alt)).toEqual(['Photograph of Duty officer'])
  })

  it('costs a twentieth of the file at most', async () => {
    for (const [paper, wish] of [
      ['guest-programme', { language: 'en' }],
      ['working-programme', { language: 'ru', audience: 'organisers' }]
    ] as const) {
      const { definition } = buildPaper(wishFor(moscow, wish.language, { paper, ...wish }))
      const bare = { ...allPatches, tags: false, packedObjects: false, roundedPlaces: false, leanDrawing: false }
      const sizes = await Promise.all(
        [allPatches, bare].map(async (patches) => {
          const book = await createPdfmakeRenderer({ patches }).render(definition)
          return book.ok ? book.value.bytes.length : 0
        })
      )
      expect((sizes[0] ?? 0) / (sizes[1] ?? 1)).toBeLessThan(1.05)
    }
  })

  it('is not claimed where the engine cannot write it', async () => {
    expect(canTag({} as never)).toBe(false)
    const { definition } = buildPaper(wishFor(smallProgramme(), 'en'))
    const book = await createPdfmakeRenderer({ patches: { ...allPatches, tags: false } }).render(definition)
    expect(book.ok && Buffer.from(book.value.bytes).toString('latin1')).not.toMatch(/StructTreeRoot|MarkInfo/)
  })
})
