import type { EngineNode } from './engine'

/** `number` is that of the page in the whole paper, where it is not its place among the pages that are made. */
export type PlannedPage = { readonly section: number; readonly nodes: readonly EngineNode[]; readonly number?: number }
export type Plan = {
  readonly pages: readonly PlannedPage[]
  readonly anchors: ReadonlyMap<number, number>
  /** Pages of the whole paper, where only some are made. */
  readonly of?: number
}

/** The pages that another plan has not at the same number; the first one where there is no such page. */
export function differingPages(plan: Plan, earlier: Plan): Plan {
  const words = (page: PlannedPage | undefined): string =>
    JSON.stringify(page?.nodes ?? [], (_key, value: unknown) =>
      Array.isArray(value) ? value.filter((each) => !isMark(each)) : value
    )
  const numbered = plan.pages.map((page, index) => ({ ...page, number: index + 1 }))
  const fresh = numbered.filter((page, index) => words(page) !== words(earlier.pages[index]))
  return { pages: fresh.length === 0 ? numbered.slice(0, 1) : fresh, anchors: plan.anchors, of: plan.pages.length }
}

/** The asterisk in the margin, which the earlier paper has not. */
function isMark(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'mark' in value
}
