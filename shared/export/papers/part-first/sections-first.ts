import { placeInSections } from './place-in-sections'
import type { SectionMark, ShownPaper } from './section-mark'

/** Pages that are made in the time in which a short paper is made whole. */
export const shortPaper = 10

type Named = Pick<SectionMark, 'name' | 'digest'>

/**
 * Which sections of a long paper are made before the whole: those that a change concerns, beginning with the one that is looked at
 * and its neighbours, as long as they have no more pages than a short paper. Without a change the one that is looked at, whose
 * head or foot may differ. Of a paper that is not shown yet its first page. None of a short paper, nor where they would be most
 * of a long one.
 */
export function sectionsFirst({ page, sections }: ShownPaper, now: readonly Named[]): readonly number[] {
  // Each section begins on a page of its own.
  if (sections.length === 0) return now.length > shortPaper ? [0] : []
  const before = new Map(sections.map((mark) => [mark.name, mark]))
  const all = sections.reduce((sum, { pages }) => sum + pages, 0)
  if (all <= shortPaper) return []
  const view = inView(sections, now, page)
  const changed = [...now.keys()].filter((index) => before.get(now[index]?.name ?? '')?.digest !== now[index]?.digest)
  const wanted = changed.length === 0 ? [view] : changed.sort((one, other) => Math.abs(one - view) - Math.abs(other - view))
  const chosen: number[] = []
  let taken = 0
  for (const index of wanted) {
    const pages = before.get(now[index]?.name ?? '')?.pages ?? 1
    if (chosen.length > 0 && taken + pages > shortPaper) continue
    chosen.push(index)
    taken += pages
  }
  return taken * 2 > all ? [] : chosen.sort((one, other) => one - other)
}

/** The section that is looked at, or what follows where it stood. */
function inView(sections: readonly SectionMark[], now: readonly Named[], page: number): number {
  const { section } = placeInSections(sections, page)
  const at = new Map(now.map(({ name }, index) => [name, index]))
  return sections.slice(section).flatMap(({ name }) => at.get(name) ?? [])[0] ?? now.length - 1
}
