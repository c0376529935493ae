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
      { block: 1, space: false, before: false, continued: true, gap: 0, besideBelow: false, free: true },
      { block: 2, space: true, before: true, continued: false, gap: 0, besideBelow: false, free: true }
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

  it('begins below what stands beside the blocks before it, on the same page only', () => {
    const beside = block(10, { beside: 50 })
    const gaps = (blocks: readonly MeasuredBlock[]) => paginate(blocks, 100).map((page) => page.map(({ gap }) => gap))
    expect(gaps([block(5), beside, block(20), block(30, { clear: true })])).toEqual([[0, 0, 0, 20]])
    expect(gaps([beside, block(20), block(60, { clear: true })])).toEqual([[0, 0], [0]])
    expect(gaps([beside, block(60), block(20, { clear: true })])).toEqual([[0, 0, 0]])
  })

  it('takes the lower form of a block where nothing stands beside it', () => {
    const list = block(50, { free: 30 })
    const free = (blocks: readonly MeasuredBlock[]) =>
      paginate(blocks, 100).map((page) => page.map(({ block: index, free: none }) => [index, none]))
    const head = block(10, { beside: 40 })
    expect(free([head, list, block(40)])).toEqual([
      [
        [0, true],
        [1, false],
        [2, true]
      ]
    ])
    expect(free([head, block(60), list])).toEqual([
      [
        [0, true],
        [1, false],
        [2, true]
      ]
    ])
  })

  it('begins below what stands beside, where the lower form ends higher there', () => {
    const list = block(60, { free: 20 })
    const [page = []] = paginate([block(30, { beside: 50 }), list, block(20, { clear: true })], 100)
    expect(page.map(({ gap, free }) => [gap, free])).toEqual([
      [0, true],
      [20, true],
      [0, true]
    ])
  })

  it('breaks a chain that may yield where the page would end a third empty, and only there', () => {
    const [kept, loose] = [block(20, { keepWithNext: true }), block(20, { keepWithNext: true, yields: true })]
    const chain = [kept, loose, kept, block(20)]
    expect(numbers([block(50), ...chain])).toEqual([
      [0, 1, 2],
      [3, 4]
    ])
    expect(numbers([block(80), ...chain])).toEqual([[0], [1, 2, 3, 4]])
  })

  it('keeps the head of a block taller than a page with its beginning', () => {
    const head = block(10, { keepWithNext: true })
    expect(numbers([block(95), head, block(250), block(10)])).toEqual([[0], [1, 2], [3]])
  })

  it('moves a block with what stands beside it; where that is taller than a page it follows below', () => {
    const below = (blocks: readonly MeasuredBlock[]) =>
      paginate(blocks, 100).map((page) => page.map(({ besideBelow }) => besideBelow))
    expect(below([block(80), block(10, { beside: 40 }), block(5)])).toEqual([[false], [false, false]])
    expect(below([block(10, { beside: 140 }), block(5)])).toEqual([[true], [false]])
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
