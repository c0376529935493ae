import type { Plan, PlannedPage } from './planned-pages'

/** The pages that another plan has not at the same number; the first one where there is no such page. */
export function differingPages(plan: Plan, earlier: Plan): Plan {
  const numbered = plan.pages.map((page, index) => ({ ...page, number: index + 1 }))
  const fresh = numbered.filter((page, index) => wordsOf(page) !== wordsOf(earlier.pages[index]))
  return { pages: fresh.length === 0 ? numbered.slice(0, 1) : fresh, anchors: plan.anchors, of: plan.pages.length }
}

function wordsOf(page: PlannedPage | undefined): string {
  const sources = (page?.nodes ?? []).map((node) => (node.kind === 'gap' ? node.height : [node.part.source, node.said]))
  return JSON.stringify(sources, (_key, value: unknown) => (Array.isArray(value) ? value.filter((each) => !isMark(each)) : value))
}

/** The asterisk in the margin, which the earlier paper has not. */
function isMark(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'mark' in value
}
