import type { SectionMark } from './section-mark'

type Counted = Pick<SectionMark, 'name' | 'pages'>

/** In which section a page stands and how many of its pages come before; the last page for one that is not there. */
export function placeInSections(
  sections: readonly Counted[],
  page: number
): { readonly section: number; readonly within: number } {
  let left = page - 1
  for (const [section, { pages }] of sections.entries()) {
    if (left < pages) return { section, within: left }
    left -= pages
  }
  const last = sections.findLastIndex(({ pages }) => pages > 0)
  return { section: Math.max(0, last), within: Math.max(0, (sections[last]?.pages ?? 1) - 1) }
}

/** Number of the first page of each section. */
export function firstPages(sections: readonly Counted[]): readonly number[] {
  const firsts: number[] = []
  let next = 1
  for (const { pages } of sections) {
    firsts.push(next)
    next += pages
  }
  return firsts
}
