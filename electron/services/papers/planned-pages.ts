import { type PlacedBlock, paginate } from '../../../shared/export/papers/setting/paginate'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { heightsOf, type MeasuredPart, type MeasuredParts } from './measured-blocks'

/** Points left free, or a part with what is said of it on its page. */
export type PlannedNode =
  | { readonly kind: 'gap'; readonly height: number }
  | { readonly kind: 'part'; readonly part: MeasuredPart; readonly said: Said }

type Said = {
  readonly role?: 'aside'
  readonly anchor?: number
  /** It stands beside what follows, and is heard after that. */
  readonly readLater?: true
  readonly relativePosition?: { readonly x: number; readonly y: number }
}

/** `number` is that of the page in the whole paper, where it is not its place among the pages that are made. */
export type PlannedPage = { readonly section: number; readonly nodes: readonly PlannedNode[]; readonly number?: number }

export type Plan = {
  readonly pages: readonly PlannedPage[]
  readonly anchors: ReadonlyMap<number, number>
  /** Pages of the whole paper, where only some are made. */
  readonly of?: number
}

/**
 * Which blocks stand on which page, by their measured heights. Of the sections in `elsewhere` only the number of their pages is
 * known: they are counted and not made.
 */
export function plannedPages(
  { sheet, sections }: PaperDefinition,
  measured: readonly (readonly MeasuredParts[])[],
  elsewhere: ReadonlyMap<number, number> = new Map()
): Plan {
  const room = sheet.height - sheet.margins.top - sheet.margins.bottom - 0.2
  const pages: PlannedPage[] = []
  const anchors = new Map<number, number>()
  let away = 0
  for (const [section, { blocks }] of sections.entries()) {
    const counted = elsewhere.get(section)
    if (counted !== undefined) {
      for (const { anchor } of blocks) if (anchor !== undefined) anchors.set(anchor, pages.length + away + 1)
      away += counted
      continue
    }
    const parts = measured[section] ?? []
    for (const placed of paginate(heightsOf(blocks, parts), room)) {
      for (const { block } of placed) {
        const anchor = blocks[block]?.anchor
        if (anchor !== undefined) anchors.set(anchor, pages.length + away + 1)
      }
      const nodes = placed.flatMap((place) => nodesOf(blocks[place.block] ?? {}, parts[place.block] ?? {}, place))
      pages.push({ section, nodes, ...(elsewhere.size === 0 ? {} : { number: pages.length + away + 1 }) })
    }
  }
  return { pages, anchors, ...(elsewhere.size === 0 ? {} : { of: pages.length + away }) }
}

type Asked = {
  readonly space?: number
  readonly anchor?: number
  readonly beside?: { readonly x: number }
}

function nodesOf(
  { space: above = 0, anchor, beside }: Asked,
  parts: MeasuredParts,
  { space, before, continued, gap, besideBelow, free }: PlacedBlock
): readonly PlannedNode[] {
  const nodes: PlannedNode[] = []
  const put = (part: MeasuredPart | undefined, said: Said = {}): void => {
    if (part !== undefined) nodes.push({ kind: 'part', part, said })
  }
  // A head that is printed again tells a listener nothing; one that says its role is the first of its kind.
  if (continued) put(parts.continued, 'role' in (parts.continued?.source ?? {}) ? {} : { role: 'aside' })
  if (gap > 0) nodes.push({ kind: 'gap', height: gap })
  if (space && above > 0) nodes.push({ kind: 'gap', height: above })
  if (before) put(parts.before)
  if (!besideBelow) put(parts.beside, { relativePosition: { x: beside?.x ?? 0, y: 0 }, readLater: true })
  put(free ? (parts.free ?? parts.node) : parts.node, anchor === undefined ? {} : { anchor })
  if (besideBelow) put(parts.beside)
  return nodes
}
