import { describe, expect, it } from 'vitest'
import { type MeasuredBlock, paginate } from '../../../../shared/export/papers/setting/paginate'

const block = (height: number, given: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  height,
  before: 0,
  space: 0,
  continued: 0,
  keepWithNext: false,
  ...given
})
const numbers = (blocks: readonly MeasuredBlock[], height = 100) =>
  paginate(blocks, height).map((page) => page.map(({ block }) => block))

describe('dividing blocks into pages', () => {
  it('turns the page where the next block does not fit', () => {
    expect(numbers([block(60), block(40), block(10)])).toEqual([[0, 1], [2]])
  })

  it('moves a head with the entries that it keeps', () => {
    const head = block(20, { keepWithNext: true })
    expect(numbers([block(50), head, block(20, { keepWithNext: true }), block(20)])).toEqual([[0], [1, 2, 3]])
  })

  it('leaves out space and hairline at the top of a page, and asks for the head that goes on', () => {
    const entry = block(60, { before: 1, space: 5, continued: 10 })
    expect(paginate([block(60), entry, block(20)], 100)[1]).toEqual([
      { block: 1, space: false, before: false, continued: true },
      { block: 2, space: true, before: true, continued: false }
    ])
  })

  it('counts the head that goes on', () => {
    expect(numbers([block(60), block(60, { continued: 30 }), block(20)])).toEqual([[0], [1], [2]])
  })

  it('breaks a chain taller than a page, and lets a block taller than a page stand alone', () => {
    const kept = block(60, { keepWithNext: true })
    expect(numbers([kept, kept, block(60)])).toEqual([[0], [1], [2]])
    expect(numbers([block(10), block(250), block(10)])).toEqual([[0], [1], [2]])
  })

  it('never loses or repeats a block', () => {
    const blocks = Array.from({ length: 200 }, (_, index) =>
      block((index * 37) % 130, { keepWithNext: index % 3 === 0, space: index % 5, continued: index % 7 })
    )
    expect(numbers(blocks).flat()).toEqual(blocks.map((_, index) => index))
  })

  it('makes no page of nothing', () => {
    expect(paginate([], 100)).toEqual([])
  })
})
