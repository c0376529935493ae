import { expect, it } from 'vitest'
import { pageAfter } from '../../../../../shared/export/papers/part-first/page-after'

const sections = (pages: Readonly<Record<string, number>>) =>
  Object.entries(pages).map(([name, count]) => ({ name, digest: name, pages: count }))

const before = sections({ cover: 1, contents: 1, talks: 2, visit: 4, people: 2 })

it('stays on its page where nothing moved', () => {
  for (let page = 1; page <= 10; page += 1) expect(pageAfter(before, before, page)).toBe(page)
})

it('moves with its section when those before it grow or go', () => {
  expect(pageAfter(before, sections({ cover: 1, contents: 2, talks: 3, visit: 4, people: 2 }), 6)).toBe(8)
  expect(pageAfter(before, sections({ cover: 1, contents: 1, visit: 4, people: 2 }), 6)).toBe(4)
})

it('follows its section to another place in the paper', () => {
  expect(pageAfter(before, sections({ cover: 1, contents: 1, people: 2, visit: 4, talks: 2 }), 3)).toBe(9)
})

it('stays as far down in a section that grows or shrinks', () => {
  expect(pageAfter(before, sections({ cover: 1, contents: 1, talks: 2, visit: 8, people: 2 }), 7)).toBe(9)
  expect(pageAfter(before, sections({ cover: 1, contents: 1, talks: 2, visit: 1, people: 2 }), 8)).toBe(5)
})

it('stays on its page in a section that has one page more or less', () => {
  expect(pageAfter(before, sections({ cover: 1, contents: 1, talks: 2, visit: 5, people: 2 }), 7)).toBe(7)
  expect(pageAfter(before, sections({ cover: 1, contents: 1, talks: 1, visit: 4, people: 2 }), 4)).toBe(3)
})

it('goes to what follows when its section is gone, and to the last page when nothing does', () => {
  expect(pageAfter(before, sections({ cover: 1, contents: 1, visit: 4, people: 2 }), 4)).toBe(3)
  expect(pageAfter(before, sections({ cover: 1, contents: 1, talks: 2, visit: 4 }), 10)).toBe(8)
})

it('is the last page for a page that was not there', () => {
  expect(pageAfter(before, before, 40)).toBe(10)
})
