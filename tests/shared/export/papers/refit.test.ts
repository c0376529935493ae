import { describe, expect, it } from 'vitest'
import { a4, a4Across, measureOf, mm } from '../../../../shared/export/papers/setting/measures'
import type { Node, TextNode } from '../../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../../shared/export/papers/setting/paper-definition'
import { refit, refitSheet } from '../../../../shared/export/papers/setting/refit'

const text = (fontSize: number, given: Partial<TextNode> = {}): TextNode => ({
  text: [{ text: 'words', font: 'Sans', fontSize, lineHeight: 1 }],
  ...given
})

function paper(node: Node): PaperDefinition {
  const sheet = a4(20, 20, 21, 17)
  const foot = text(7, { margin: [sheet.margins.left, 5, sheet.margins.right, 0] })
  const at = '2024-03-02T10:05:00Z'
  return { title: '', language: 'en', author: '', at, sheet, images: {}, sections: [{ blocks: [{ node, space: 10 }], foot }] }
}

function columnsIn(sections: PaperDefinition['sections']): readonly Node[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(({ node }) => ('columns' in node ? node.columns : [])))
}

describe('a paper brought to another sheet', () => {
  it('stays the same value where nothing is wished for', () => {
    const definition = paper(text(10))
    expect(refit(definition, undefined)).toBe(definition)
    expect(refit(definition, { paperSize: 'A4', binding: 0, type: 'usual' })).toBe(definition)
  })

  it('has the size of the sheet, across where it was across, and a pocket card keeps its own', () => {
    const size = ({ width, height }: { width: number; height: number }) => [width, height].map((length) => Math.round(length))
    expect(size(refitSheet(a4(20, 20, 20, 20), { paperSize: 'Letter' }))).toEqual([612, 792])
    expect(size(refitSheet(a4Across(15, 12, 15, 16), { paperSize: 'A5' }))).toEqual([595, 420])
    const card = { width: mm(105), height: mm(148.5), margins: { left: 10, right: 10, top: 10, bottom: 10 } }
    expect(refitSheet(card, { paperSize: 'A5', binding: 10 })).toBe(card)
  })

  it('takes the binding from the measure, and columns share what is left in their old parts', () => {
    const definition = paper({ columns: [text(10, { width: mm(60) }), text(10, { width: mm(110) })] })
    const { sheet, sections } = refit(definition, { binding: 20 })
    const widths = columnsIn(sections).map((column) => column.width ?? 0)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(measureOf(sheet), 6)
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(60 / 110, 6)
  })

  it('sets large type larger, with the column of hours and the space above, and leaves the foot as it was', () => {
    const row: Node = { role: 'row', columns: [text(10, { width: mm(29), role: 'row-head' }), text(10, { width: mm(141) })] }
    const { sections } = refit(paper(row), { type: 'large' })
    const scale = 14 / 11.3
    const [block] = sections[0]?.blocks ?? []
    const [hours, matter] = columnsIn(sections) as readonly TextNode[]
    expect(hours?.text[0]?.fontSize).toBeCloseTo(10 * scale, 6)
    expect(hours?.width).toBeCloseTo(mm(29) * scale, 6)
    expect((hours?.width ?? 0) + (matter?.width ?? 0)).toBeCloseTo(mm(170), 6)
    expect(block?.space).toBeCloseTo(10 * scale, 6)
    expect((sections[0]?.foot as TextNode | undefined)?.text[0]?.fontSize).toBe(7)
  })

  it('makes no type smaller than a second photocopy carries', () => {
    const { sections } = refit(paper({ stack: [text(10), text(7.2)] }), { paperSize: 'A5' })
    const sizes = sections.flatMap(({ blocks }) => blocks.flatMap(({ node }) => ('stack' in node ? node.stack : [])))
    const sizesOf = sizes.map((node) => ('text' in node ? node.text[0]?.fontSize : undefined))
    expect(sizesOf).toEqual([8.4, 6.8])
  })

  it('lets type give way to a word that would leave its column, by a fifth at most, and leaves the others large', () => {
    const word = (letters: string): TextNode => ({
      text: [{ text: letters, font: 'Sans', fontSize: 10, lineHeight: 1 }],
      width: 90
    })
    const columns = [word('внешнеэкономическим'), word('слово'), word('ы'.repeat(60))]
    const { sections } = refit(paper({ columns }), { type: 'large' })
    const sizes = columnsIn(sections).map((node) => ('text' in node ? node.text[0]?.fontSize : undefined))
    expect(sizes[0]).toBeGreaterThan(8)
    expect(sizes[0]).toBeLessThan(10)
    expect(sizes[1]).toBeCloseTo(12.39, 2)
    expect(sizes[2]).toBeCloseTo(8, 2)
  })
})
