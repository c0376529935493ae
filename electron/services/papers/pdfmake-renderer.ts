import { done, type Result, refused } from '../../../shared/base/result'
import type { Notice } from '../../../shared/export/papers/notice'
import { type PlacedBlock, paginate } from '../../../shared/export/papers/setting/paginate'
import type { Block, PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { fillIn } from '../../../shared/export/papers/setting/stand-in'
import type { BookRenderer, ContentLost } from './book-renderer'
import { differingPages, type Plan, type PlannedPage } from './differing-pages'
import { type EngineDocument, type EngineNode, engine, type LaidPage } from './engine'
import { canDrawLean, LeanRenderer } from './lean-drawing'
import { leavesOf, lostLeaves, releaseHolders } from './lost-content'
import { mergedInlines } from './merged-inlines'
import { allPatches, type Patches, paperDocument } from './paper-document'
import { type LaidOut, layOut } from './paper-layout'
import { structureOf } from './paper-structure'
import { roundedPlaces } from './rounded-places'
import { canTag, drawTagged } from './tagged-drawing'

type Options = {
  readonly fontsFolder?: string | undefined
  readonly patches?: Patches
  /** Only a test switches the guard off, to show that it is needed. */
  readonly guard?: boolean
}

/**
 * The renderer over pdfmake: measures every block once on an endless sheet, divides them into pages itself, lays out, checks
 * that everything is there, and draws.
 */
export function createPdfmakeRenderer({ fontsFolder, patches = allPatches, guard = true }: Options): BookRenderer {
  return {
    async render(definition, progress = () => {}, faces = {}) {
      const document = paperDocument(definition, { fontsFolder, patches, faces })
      progress(0.05)
      const { replaces } = definition
      const whole = planOf(definition, document)
      const plan =
        replaces === undefined
          ? whole
          : differingPages(whole, planOf(replaces, paperDocument(replaces, { fontsFolder, patches, faces })))
      progress(0.4)
      const laid = laidOut(definition, document, plan, guard)
      if (!laid.ok) return laid
      progress(0.6)
      const bytes = collected(document)
      draw(document, laid.value, patches, (part) => progress(0.6 + part * 0.4))
      document.end()
      return done({ pages: laid.value.pages.length, notices: laid.value.notices, bytes: await bytes })
    }
  }
}

/** Which blocks stand on which page, by their measured heights. */
function planOf(definition: PaperDefinition, document: EngineDocument): Plan {
  const { sheet } = definition
  const room = sheet.height - sheet.margins.top - sheet.margins.bottom - 0.2
  const pages: PlannedPage[] = []
  const anchors = new Map<number, number>()
  const measured = measure(definition, document)
  for (const [section, { blocks }] of definition.sections.entries()) {
    for (const placed of paginate(measured[section] ?? [], room)) {
      for (const { block } of placed) {
        const anchor = blocks[block]?.anchor
        if (anchor !== undefined) anchors.set(anchor, pages.length + 1)
      }
      pages.push({ section, nodes: placed.flatMap((place) => nodesOf(blocks[place.block], place)) })
    }
  }
  return { pages, anchors }
}

function nodesOf(
  block: Block | undefined,
  { space, before, continued, gap, besideBelow, free }: PlacedBlock
): readonly EngineNode[] {
  if (block === undefined) return []
  const nodes: object[] = []
  // A head that is printed again tells a listener nothing; one that says its role is the first of its kind.
  if (continued && block.continued !== undefined) nodes.push({ role: 'aside', ...block.continued })
  if (gap > 0) nodes.push({ stack: [], margin: [0, gap, 0, 0] })
  if (space && (block.space ?? 0) > 0) nodes.push({ stack: [], margin: [0, block.space, 0, 0] })
  if (before && block.before !== undefined) nodes.push(block.before)
  const { beside } = block
  if (beside !== undefined && !besideBelow) {
    nodes.push({ ...columnOf(block), relativePosition: { x: beside.x, y: 0 }, readLater: true })
  }
  const node = free ? (block.free ?? block.node) : block.node
  nodes.push(block.anchor === undefined ? node : { ...node, anchor: block.anchor })
  if (beside !== undefined && besideBelow) nodes.push({ ...columnOf(block) })
  return nodes as readonly EngineNode[]
}

function columnOf({ beside }: Block): object | undefined {
  return beside === undefined ? undefined : { columns: [{ width: beside.width, stack: [beside.node] }] }
}

function measure(definition: PaperDefinition, document: EngineDocument) {
  const parts = (block: Block) =>
    [block.node, block.before, block.continued, columnOf(block), block.free].map((node) =>
      plain({ stack: node === undefined ? [] : [node] })
    )
  const nodes = definition.sections.map((section) => section.blocks.map(parts))
  layOut(document, definition, plain({ stack: nodes.flat(2) }, false), { endless: true })
  return nodes.map((blocks, section) =>
    blocks.map(([node, before, continued, beside, free], index) => {
      const { space = 0, keepWithNext = false, clear = false } = definition.sections[section]?.blocks[index] ?? {}
      return {
        height: node?.__height ?? 0,
        before: before?.__height ?? 0,
        continued: continued?.__height ?? 0,
        beside: beside?.__height ?? 0,
        ...(definition.sections[section]?.blocks[index]?.free === undefined ? {} : { free: free?.__height ?? 0 }),
        space,
        keepWithNext,
        clear
      }
    })
  )
}

type Laid = { readonly pages: readonly LaidPage[]; readonly content: EngineNode; readonly notices: readonly Notice[] }

/** Lays the plan out until the numbers of pages printed are those of the pages, and nothing is missing. */
function laidOut(definition: PaperDefinition, document: EngineDocument, plan: Plan, guard: boolean): Result<Laid, ContentLost> {
  const broken = new Map<number, string>()
  let { anchors } = plan
  let count = plan.pages.length
  for (let attempt = 0; ; attempt += 1) {
    const content = contentOf(plan, plan.of ?? count, anchors)
    const leaves = leavesOf(content)
    for (const leaf of broken.keys()) releaseHolders(leaves[leaf] ?? { node: content, kind: 'text', text: '', holders: [] })
    const laid = layOut(document, definition, content, furnitureOf(definition, plan, content))
    const lost = guard ? lostLeaves(leaves, laid.pages) : []
    const fresh = lost.filter((leaf) => !broken.has(leaves.indexOf(leaf)))
    const [stuck] = lost.filter((leaf) => broken.has(leaves.indexOf(leaf)) || leaf.holders.length === 0)
    if (stuck !== undefined) return refused({ kind: 'content-lost', text: excerpt(stuck.text) })
    for (const leaf of fresh) broken.set(leaves.indexOf(leaf), excerpt(leaf.text))
    // Of some pages alone the numbers are those of the whole paper.
    const actual = plan.of === undefined ? anchorsOf(content) : plan.anchors
    const settled = laid.pages.length === count && [...actual].every(([anchor, page]) => anchors.get(anchor) === page)
    if ((settled && fresh.length === 0) || attempt > 5) {
      return done({ pages: laid.pages, content, notices: noticesOf(laid, broken) })
    }
    anchors = actual
    count = laid.pages.length
  }
}

function noticesOf(laid: LaidOut, broken: ReadonlyMap<number, string>): readonly Notice[] {
  return [
    ...[...broken.values()].map((text): Notice => ({ kind: 'broken-block', text })),
    ...laid.tooWide.map((text): Notice => ({ kind: 'does-not-fit', text: excerpt(text) }))
  ]
}

function contentOf(plan: Plan, pages: number, anchors: ReadonlyMap<number, number>): EngineNode {
  const stack = plan.pages.map(({ section, nodes, number }, index) => {
    const filled = nodes.map((node) =>
      filledIn(node, (text) => fillIn(text, number ?? index + 1, pages, (anchor) => anchors.get(anchor)))
    )
    return {
      ...plain({ stack: filled }, false),
      section: undefined,
      ofSection: section,
      ...(index === 0 ? {} : { pageBreak: 'before' })
    }
  })
  return plain({ stack }, false)
}

/** Head and foot of each page by the section that it belongs to. */
function furnitureOf({ background, sections }: PaperDefinition, plan: Plan, content: EngineNode) {
  const starts = (): readonly number[] =>
    (content.stack as EngineNode[]).map((page) => page.positions?.[0]?.pageNumber ?? Number.POSITIVE_INFINITY)
  const furniture = (which: 'head' | 'foot') => (laidPage: number, laidPages: number) => {
    const found = starts()
    const planned = Math.max(
      found.findLastIndex((start) => start <= laidPage),
      0
    )
    const { number, section: ofSection = 0 } = plan.pages[planned] ?? {}
    const page = number === undefined ? laidPage : number + laidPage - (found[planned] ?? laidPage)
    const pages = plan.of ?? laidPages
    const section = sections[ofSection]
    const other = which === 'head' ? page > 1 && section?.laterHead : page % 2 === 0 && section?.evenFoot
    const node = other || section?.[which]
    return node === undefined ? undefined : filledIn(node, (text) => fillIn(text, page, pages, () => undefined))
  }
  return { background, head: furniture('head'), foot: furniture('foot') }
}

function anchorsOf(content: EngineNode): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const page of content.stack as EngineNode[]) {
    for (const node of page.stack as EngineNode[]) {
      const at = node.positions?.[0]?.pageNumber
      if (typeof node.anchor === 'number' && at !== undefined) found.set(node.anchor, at)
    }
  }
  return found
}

function draw(document: EngineDocument, { pages, content }: Laid, patches: Patches, progress: (part: number) => void): void {
  if (patches.mergedInlines) {
    for (const { items } of pages) {
      for (const { type, item } of items)
        if (type === 'line') mergedInlines(item as unknown as Parameters<typeof mergedInlines>[0])
    }
  }
  if (patches.roundedPlaces) roundedPlaces(pages)
  const Renderer = patches.leanDrawing && canDrawLean(document) ? LeanRenderer : engine.Renderer
  if (patches.tags && canTag(document)) drawTagged(document, pages, structureOf(content), progress, Renderer)
  else new Renderer(document, progress).renderPages(pages)
}

function collected(document: EngineDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}

/** A copy that the engine may write into; a text without runs becomes nothing, since the engine would set an empty line. */
function plain(node: object, copy = true): EngineNode {
  return (copy ? copied(node, (text) => text) : node) as EngineNode
}

/** Such a copy with the numbers of pages put in. */
function filledIn(node: object, fill: (text: string) => string): EngineNode {
  return copied(node, fill) as EngineNode
}

function copied(value: unknown, fill: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => copied(entry, fill))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key]
    if (key === 'text' && Array.isArray(entry) && entry.length === 0) copy.stack = []
    else copy[key] = typeof entry === 'string' ? (key === 'text' || key === 'svg' ? fill(entry) : entry) : copied(entry, fill)
  }
  return copy
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
