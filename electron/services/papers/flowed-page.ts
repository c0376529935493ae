import { done, type Result, refused } from '../../../shared/base/result'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { ContentLost } from './book-renderer'
import type { EngineDocument, EngineNode, LaidItem } from './engine'
import { filledCopy, type Numbers } from './filled-copy'
import { leavesOf, lostLeaves, releaseHolders } from './lost-content'
import { layOut } from './paper-layout'
import type { PlannedNode } from './planned-pages'

/** A page of the plan that the engine divides into as many as it takes. */
export type FlowedPage = {
  readonly content: readonly EngineNode[]
  readonly sheets: readonly (readonly LaidItem[])[]
  readonly tooWide: readonly string[]
  /** Beginnings of what had to be broken. */
  readonly broken: readonly string[]
}

/** Lays out what does not fit on one page until nothing of it is missing, breaking whatever the engine would else drop. */
export function flowedPage(
  { sheet }: PaperDefinition,
  document: EngineDocument,
  nodes: readonly PlannedNode[],
  numbers: Numbers,
  guard: boolean
): Result<FlowedPage, ContentLost> {
  const broken = new Map<number, string>()
  for (;;) {
    const content = nodes.map((node) => copyOf(node, numbers))
    const leaves = leavesOf(content)
    for (const index of broken.keys()) {
      const leaf = leaves[index]
      if (leaf !== undefined) releaseHolders(leaf)
    }
    const { pages, tooWide } = layOut(document, sheet, { stack: content, positions: [] })
    const lost = guard ? lostLeaves(leaves, pages) : []
    const stuck = lost.find((leaf) => broken.has(leaves.indexOf(leaf)) || leaf.holders.length === 0)
    if (stuck !== undefined) return refused({ kind: 'content-lost', text: excerpt(stuck.text) })
    if (lost.length === 0) {
      return done({ content, sheets: pages.map(({ items }) => items), tooWide, broken: [...broken.values()] })
    }
    for (const leaf of lost) broken.set(leaves.indexOf(leaf), excerpt(leaf.text))
  }
}

function copyOf(node: PlannedNode, numbers: Numbers): EngineNode {
  if (node.kind === 'gap') return { stack: [], margin: [0, node.height, 0, 0], positions: [] }
  return Object.assign(filledCopy(node.part.source, numbers).node, node.said)
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
