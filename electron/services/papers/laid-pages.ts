import { done, type Result } from '../../../shared/base/result'
import type { Notice } from '../../../shared/export/papers/notice'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { ContentLost } from './book-renderer'
import type { EngineDocument, EngineNode, LaidPage } from './engine'
import { filledCopy, type Numbers } from './filled-copy'
import { type FlowedPage, flowedPage } from './flowed-page'
import { type BarePage, furnishedPages } from './furnished-pages'
import { leavesOf, lostLeaves } from './lost-content'
import type { MeasuredPart } from './measured-blocks'
import { layOutParts } from './paper-layout'
import { placedItems } from './placed-items'
import type { Plan, PlannedNode, PlannedPage } from './planned-pages'

export type LaidPages = {
  readonly pages: readonly LaidPage[]
  /** What stands on them in the order of reading, page by page of the plan. */
  readonly content: EngineNode
  /** The section of each page. */
  readonly sections: readonly number[]
  readonly notices: readonly Notice[]
}

type Sheet = PaperDefinition['sheet']

/**
 * Puts the measured parts on their pages. Only texts that print a number of a page are set once more, and only pages that do
 * not fit are laid out by the engine, until the numbers printed are those of the pages and nothing is missing.
 */
export function laidPages(
  definition: PaperDefinition,
  document: EngineDocument,
  plan: Plan,
  guard: boolean
): Result<LaidPages, ContentLost> {
  const flowing = new Set(plan.pages.flatMap((page, index) => (guard && lacks(page) ? [index] : [])))
  let { anchors } = plan
  let count = plan.pages.length
  for (let attempt = 0; ; attempt += 1) {
    const numbersOf = (index: number): Numbers => ({
      page: plan.pages[index]?.number ?? index + 1,
      pages: plan.of ?? count,
      anchors
    })
    const numbered = withNumbers(definition.sheet, document, plan.pages, numbersOf)
    const flowed = new Map<number, FlowedPage>()
    for (const [index, page] of numbered.entries()) {
      if (!flowing.has(index) && fits(page.nodes, definition.sheet)) continue
      const laid = flowedPage(definition, document, page.nodes, numbersOf(index), guard)
      if (!laid.ok) return laid
      flowed.set(index, laid.value)
    }
    const starts = startsOf(numbered, flowed)
    const total = starts.at(-1) ?? 0
    // Of some pages alone the numbers are those of the whole paper.
    const actual = plan.of === undefined ? anchorsOf(numbered, flowed, starts) : plan.anchors
    const settled = total === count && [...actual].every(([anchor, page]) => anchors.get(anchor) === page)
    if (settled || attempt > 5) return done(placed(definition, document, plan, numbered, flowed, starts))
    anchors = actual
    count = total
  }
}

/** Whether the engine left something of a page out although it had all the room there is. */
function lacks({ nodes }: PlannedPage): boolean {
  return nodes.some((node) => node.kind === 'part' && lostLeaves(leavesOf(node.part.node), [node.part]).length > 0)
}

/** The pages with the numbers put in: what holds none of them stays as it was measured. */
function withNumbers(
  sheet: Sheet,
  document: EngineDocument,
  pages: readonly PlannedPage[],
  numbersOf: (index: number) => Numbers
): readonly PlannedPage[] {
  const waiting = pages.flatMap(({ nodes }, index) =>
    nodes.flatMap((node) =>
      node.kind === 'part' && node.part.hasStandIns
        ? [{ part: node.part, copy: filledCopy({ stack: [node.part.source] }, numbersOf(index)).node }]
        : []
    )
  )
  if (waiting.length === 0) return pages
  const laid = layOutParts(
    document,
    sheet,
    waiting.map(({ copy }) => copy)
  )
  const anew = new Map<MeasuredPart, MeasuredPart>()
  for (const [index, { part }] of waiting.entries()) anew.set(part, { ...part, ...laid[index] })
  return pages.map((page) => ({
    ...page,
    nodes: page.nodes.map((node) => (node.kind === 'gap' ? node : { ...node, part: anew.get(node.part) ?? node.part }))
  }))
}

function fits(nodes: readonly PlannedNode[], { height, margins }: Sheet): boolean {
  let y = margins.top
  let lowest = y
  for (const node of nodes) {
    const next = y + (node.kind === 'gap' ? node.height : node.part.height)
    if (node.kind === 'gap' || node.said.relativePosition === undefined) y = next
    lowest = Math.max(lowest, next)
  }
  return lowest <= height - margins.bottom
}

/** Number of the first sheet of each page from 0, and that of all sheets at the end. */
function startsOf(pages: readonly PlannedPage[], flowed: ReadonlyMap<number, FlowedPage>): readonly number[] {
  const starts = [0]
  for (const index of pages.keys()) starts.push((starts.at(-1) ?? 0) + (flowed.get(index)?.sheets.length ?? 1))
  return starts
}

function anchorsOf(
  pages: readonly PlannedPage[],
  flowed: ReadonlyMap<number, FlowedPage>,
  starts: readonly number[]
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [index, { nodes }] of pages.entries()) {
    for (const [at, node] of nodes.entries()) {
      if (node.kind === 'gap' || node.said.anchor === undefined) continue
      const within = flowed.get(index)?.content[at]?.positions[0]?.pageNumber ?? 1
      found.set(node.said.anchor, (starts[index] ?? 0) + within)
    }
  }
  return found
}

function placed(
  definition: PaperDefinition,
  document: EngineDocument,
  plan: Plan,
  numbered: readonly PlannedPage[],
  flowed: ReadonlyMap<number, FlowedPage>,
  starts: readonly number[]
): LaidPages {
  const bare: BarePage[] = []
  const tooWide = new Set<string>()
  const stack = numbered.map(({ section, nodes, number }, index) => {
    const flow = flowed.get(index)
    const sheets = flow?.sheets ?? [itemsOf(nodes, definition.sheet, tooWide)]
    for (const text of flow?.tooWide ?? []) tooWide.add(text)
    const first = number ?? (starts[index] ?? 0) + 1
    for (const [at, items] of sheets.entries()) bare.push({ section, number: first + at, items })
    const content = nodes.flatMap((node) => (node.kind === 'gap' ? [] : [{ ...node.part.node, ...node.said }]))
    return { stack: flow?.content ?? content, ofSection: section }
  })
  const furnished = furnishedPages(definition, document, bare, plan.of ?? bare.length)
  for (const text of furnished.tooWide) tooWide.add(text)
  const broken = [...flowed.values()].flatMap((flow) => flow.broken)
  return {
    pages: furnished.pages,
    content: { stack, positions: [] },
    sections: bare.map(({ section }) => section),
    notices: [
      ...broken.map((text): Notice => ({ kind: 'broken-block', text })),
      ...wholeWords([...tooWide]).map((text): Notice => ({ kind: 'does-not-fit', text: excerpt(text) }))
    ]
  }
}

/** What the engine could not break in one go it meets again as the rest of the word: the word is named once. */
function wholeWords(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !texts.some((other) => other.length > text.length && other.endsWith(text)))
}

function itemsOf(nodes: readonly PlannedNode[], { margins }: Sheet, tooWide: Set<string>): BarePage['items'] {
  let y = margins.top
  return nodes.flatMap((node) => {
    if (node.kind === 'gap') {
      y += node.height
      return []
    }
    for (const text of node.part.tooWide) tooWide.add(text)
    const { relativePosition } = node.said
    const items = placedItems(node.part, relativePosition?.x ?? 0, y)
    if (relativePosition === undefined) y += node.part.height
    return items
  })
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
