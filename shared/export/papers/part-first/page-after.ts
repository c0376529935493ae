import { firstPages, placeInSections } from './place-in-sections'
import type { SectionMark } from './section-mark'

/**
 * Where whoever looked at a page stands once the paper is another one: in the same section, as far down in it as before. Of a
 * section that is gone, at the beginning of the next one that is still there.
 */
export function pageAfter(before: readonly SectionMark[], after: readonly SectionMark[], page: number): number {
  const { section, within } = placeInSections(before, page)
  const at = new Map(after.map(({ name }, index) => [name, index]))
  const firsts = firstPages(after)
  const here = at.get(before[section]?.name ?? '')
  if (here !== undefined) {
    const [was, is] = [before[section]?.pages ?? 1, after[here]?.pages ?? 1]
    // A page more or less is mostly the last one; much more or less is another size of type or sheet.
    const moved = Math.abs(was - is) < 2 ? within : Math.floor((within * is) / was)
    return (firsts[here] ?? 1) + Math.max(0, Math.min(moved, is - 1))
  }
  const next = before.slice(section + 1).flatMap(({ name }) => at.get(name) ?? [])[0]
  const all = after.reduce((sum, { pages }) => sum + pages, 0)
  return next === undefined ? Math.max(1, Math.min(page, all)) : (firsts[next] ?? 1)
}
