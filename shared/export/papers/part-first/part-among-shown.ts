import { firstPages } from './place-in-sections'
import type { SectionMark, SheetSource } from './section-mark'

export type AmongShown = { readonly sections: readonly SectionMark[]; readonly sheets: readonly SheetSource[] }

/**
 * The paper in its new order, put together from the sections that were made and from those that are shown; what is new and was
 * not made is not among them. `made` is the number of pages of each section that was made, by its place in `now`.
 */
export function partAmongShown(
  shown: readonly SectionMark[],
  now: readonly Pick<SectionMark, 'name' | 'digest'>[],
  made: ReadonlyMap<number, number>
): AmongShown {
  const firsts = firstPages(shown)
  const places = new Map(shown.map(({ name }, index) => [name, index]))
  const sections: SectionMark[] = []
  const sheets: SheetSource[] = []
  let fresh = 1
  for (const [index, { name, digest }] of now.entries()) {
    const pages = made.get(index)
    const place = places.get(name)
    const before = place === undefined ? undefined : shown[place]
    if (pages !== undefined) {
      sections.push({ name, digest, pages })
      for (let page = 0; page < pages; page += 1) sheets.push({ of: 'part', page: fresh + page })
      fresh += pages
    } else if (place !== undefined && before !== undefined) {
      sections.push(before)
      for (let page = 0; page < before.pages; page += 1) sheets.push({ of: 'shown', page: (firsts[place] ?? 1) + page })
    }
  }
  return { sections, sheets }
}
