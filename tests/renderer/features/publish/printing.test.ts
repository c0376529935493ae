// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepPrinting, keptPrinting } from '../../../../renderer/features/publish/kept-printing'
import {
  type Printing,
  partsInOrder,
  printingOf,
  withPart,
  withPartMoved,
  withSetting
} from '../../../../renderer/features/publish/printing'
import type { VisitId } from '../../../../shared/base/id'
import { bookParts } from '../../../../shared/model/page-setting'

const usual: Printing = { convention: 'western', setting: {} }
const printed = (printing: Printing) => partsInOrder(printing).flatMap(({ part, printed: is }) => (is ? [part] : []))

describe('a wish', () => {
  it('says nothing of what is as usual', () => {
    expect(printingOf(usual)).toEqual({})
    expect(printingOf(withSetting(withSetting(usual, { binding: 10 }), { binding: undefined }))).toEqual({})
  })

  it('names the second language only of a paper that can stand in two', () => {
    const two: Printing = { convention: 'russian', second: 'zh', setting: { paperSize: 'A5' } }
    expect(printingOf(two, 'guest-programme')).toEqual({ convention: 'russian', second: 'zh', setting: { paperSize: 'A5' } })
    expect(printingOf(two, 'arrivals')).toEqual({ convention: 'russian', setting: { paperSize: 'A5' } })
  })
})

describe('parts of the book', () => {
  it('are left out, moved and taken in again at the end', () => {
    const without = withPart(usual, 'facts', false)
    expect(printed(without)).toEqual(bookParts.filter((part) => part !== 'facts'))
    expect(partsInOrder(without).at(-1)).toEqual({ part: 'facts', printed: false })
    const moved = withPartMoved(without, 'days', -1)
    expect(printed(moved).slice(0, 2)).toEqual(['days', 'summary'])
    expect(printed(withPart(moved, 'facts', true)).at(-1)).toBe('facts')
  })

  it('in their usual order are not said, and the last one stays', () => {
    const back = withPartMoved(withPartMoved(usual, 'days', -1), 'days', 1)
    expect(printingOf(back)).toEqual({})
    const one: Printing = { ...usual, setting: { sections: ['days'] } }
    expect(withPart(one, 'days', false)).toBe(one)
    expect(withPartMoved(one, 'days', -1)).toBe(one)
  })
})

describe('the last printing', () => {
  beforeEach(() => localStorage.clear())
  const [first, second] = ['first', 'second'] as unknown as readonly [VisitId, VisitId]

  it('of a visit keeps its layout and parts, and every visit the sheets of the office', () => {
    const chosen: Printing = { convention: 'chinese', second: 'ru', setting: { paperSize: 'Letter', sections: ['days'] } }
    keepPrinting(first, chosen)
    expect(keptPrinting({ id: first, convention: 'russian' })).toEqual(chosen)
    expect(keptPrinting({ id: second, convention: 'russian' })).toEqual({
      convention: 'russian',
      setting: { paperSize: 'Letter' }
    })
  })

  it('that is damaged begins anew', () => {
    localStorage.setItem('attache.printing', '{"setting":{"paperSize":"A0"}}')
    localStorage.setItem('attache.printing.first', 'no json')
    expect(keptPrinting({ id: first })).toEqual(usual)
  })
})
