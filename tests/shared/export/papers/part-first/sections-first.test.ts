import { describe, expect, it } from 'vitest'
import { sectionsFirst } from '../../../../../shared/export/papers/part-first/sections-first'

/** Sections a, b, c … with so many pages each, all as they were. */
const shownWith = (...pages: readonly number[]) =>
  pages.map((count, index) => ({ name: 'abcdefghijkl'.charAt(index), digest: 'old', pages: count }))

/** The same sections now; those named have another content. */
const nowWith = (sections: readonly { readonly name: string }[], changed: string) =>
  sections.map(({ name }) => ({ name, digest: changed.includes(name) ? 'new' : 'old' }))

const book = shownWith(1, 2, 2, 3, 2, 4, 6, 5)

describe('of a long paper', () => {
  const first = (page: number, changed: string) =>
    sectionsFirst({ page, sections: book }, nowWith(book, changed)).map((index) => book[index]?.name)

  it('the one section that changed comes first, wherever one looks', () => {
    expect(first(1, 'f')).toEqual(['f'])
    expect(first(25, 'f')).toEqual(['f'])
  })

  it('several come together as long as they are no more than a short paper', () => {
    expect(first(4, 'bcde')).toEqual(['b', 'c', 'd', 'e'])
  })

  it('where more changed, the section that is looked at and its neighbours come first', () => {
    expect(first(4, 'abcdefgh')).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(first(20, 'abcdefgh')).toEqual(['f', 'g'])
    expect(first(25, 'abcdefgh')).toEqual(['a', 'f', 'h'])
  })

  it('without a change the section that is looked at comes first, since its head may differ', () => {
    expect(first(5, '')).toEqual(['c'])
    expect(first(99, '')).toEqual(['h'])
  })

  it('one section comes first although it is longer than a short paper', () => {
    const long = shownWith(1, 12, 30)
    expect(sectionsFirst({ page: 1, sections: long }, nowWith(long, 'b'))).toEqual([1])
  })

  it('a new section comes before those that are as they were', () => {
    const now = [...nowWith(book.slice(0, 3), ''), { name: 'new', digest: 'new' }, ...nowWith(book.slice(3), '')]
    expect(sectionsFirst({ page: 1, sections: book }, now)).toEqual([3])
  })

  it('where the section that was looked at is gone, the next one counts as looked at', () => {
    const now = nowWith(
      book.filter(({ name }) => name !== 'g'),
      'abcdefh'
    )
    expect(sectionsFirst({ page: 18, sections: book }, now).map((index) => now[index]?.name)).toEqual(['a', 'f', 'h'])
  })
})

it('of a paper that is not shown yet the first page comes first, unless it may be short', () => {
  expect(sectionsFirst({ page: 1, sections: [] }, nowWith(shownWith(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), ''))).toEqual([0])
  expect(sectionsFirst({ page: 1, sections: [] }, nowWith(book, ''))).toEqual([])
})

it('nothing comes before a short paper, nor before one that would be made nearly whole', () => {
  const short = shownWith(2, 3, 5)
  expect(sectionsFirst({ page: 1, sections: short }, nowWith(short, 'a'))).toEqual([])
  const oneLong = shownWith(1, 40)
  expect(sectionsFirst({ page: 9, sections: oneLong }, nowWith(oneLong, 'b'))).toEqual([])
})
