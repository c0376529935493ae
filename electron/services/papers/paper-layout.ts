import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { type EngineDocument, type EngineNode, engine, type LaidItem, type LaidLine, type LaidPage } from './engine'

export type LaidOut = {
  readonly pages: readonly LaidPage[]
  /** Words that are wider than their column. */
  readonly tooWide: readonly string[]
}

/** A node that was laid out on an endless sheet, and what was drawn for it there. */
export type LaidPart = {
  readonly node: EngineNode
  readonly top: number
  readonly height: number
  readonly items: readonly LaidItem[]
  /** Those of them that stand at a place of the page, wherever the part itself stands. */
  readonly fixed: ReadonlySet<LaidItem>
  readonly tooWide: readonly string[]
}

type Sheet = PaperDefinition['sheet']

/** Lays a content out on sheets, with pages as they come. */
export function layOut(document: EngineDocument, sheet: Sheet, content: EngineNode): LaidOut {
  const builder = layoutOf(sheet, sheet.height)
  return { pages: builder.layoutDocument(content, document, {}, plainStyle), tooWide: [...builder.tooWide] }
}

/**
 * Lays nodes out on sheets without an end. `onLine` may make a line smaller at once: what the engine notes of every word of a
 * book until all is measured weighs more than the book, so that it is handed a few at a time and what it noted is let go.
 */
export function layOutParts(
  document: EngineDocument,
  sheet: Sheet,
  nodes: readonly EngineNode[],
  onLine: (line: LaidLine) => void = () => {}
): readonly LaidPart[] {
  const parts: LaidPart[] = []
  for (let from = 0; from < nodes.length; from += atOnce) {
    const builder = layoutOf(sheet, 10_000_000)
    const some = nodes.slice(from, from + atOnce)
    for (const node of some) builder.watched.add(node)
    builder.onLine = onLine
    builder.layoutDocument({ stack: some }, document, {}, plainStyle)
    parts.push(...builder.parts)
  }
  return parts
}

const atOnce = 50
const nowhere: EngineNode['positions'] = []

const plainStyle = { font: 'Sans', fontSize: 10 }

function layoutOf({ width, margins }: Sheet, height: number): WatchingLayout {
  return new WatchingLayout({ width, height, orientation: 'portrait' }, { ...margins }, new engine.SVGMeasure())
}

type Context = {
  readonly availableWidth: number
  readonly y: number
  readonly getCurrentPage: () => { readonly items: LaidItem[] }
}

/** The engine's layout, which also says of each line to which text it belongs, of each word whether it was cut, and what is whose. */
class WatchingLayout extends engine.LayoutBuilder {
  readonly watched = new Set<EngineNode>()
  readonly parts: LaidPart[] = []
  readonly tooWide = new Set<string>()
  onLine: (line: LaidLine) => void = () => {}
  private fixed = new Set<LaidItem>()

  override processNode(node: EngineNode, isAligned?: boolean): void {
    this.process(node, isAligned)
    // Parts are found by what was drawn for them; their places would only be carried along.
    if (this.watched.size > 0) {
      node.positions = nowhere
      node.resetXY = undefined
    }
  }

  private process(node: EngineNode, isAligned?: boolean): void {
    const isPart = this.watched.has(node)
    if (!isPart && node.absolutePosition === undefined) {
      super.processNode(node, isAligned)
      return
    }
    const { y } = this.context()
    const { items } = this.context().getCurrentPage()
    const from = items.length
    if (isPart) {
      this.fixed = new Set()
      this.tooWide.clear()
    }
    super.processNode(node, isAligned)
    if (isPart) {
      const { fixed, tooWide } = this
      this.parts.push({
        node,
        top: y,
        height: node.__height ?? 0,
        items: items.slice(from),
        fixed,
        tooWide: [...tooWide]
      })
    } else for (const item of items.slice(from)) this.fixed.add(item)
  }

  override buildNextLine(node: EngineNode): LaidLine | null {
    const inlines = node._inlines as readonly { text: string; width: number; trailingCut: number }[] | undefined
    const first = inlines?.[0]
    if (first !== undefined && first.text.length > 1) {
      if (first.width - first.trailingCut > this.context().availableWidth + 0.5) this.tooWide.add(first.text.trim())
    }
    const line = super.buildNextLine(node)
    if (line !== null) {
      line.leaf = node
      this.onLine(line)
    }
    return line
  }

  private context(): Context {
    return (this as unknown as { readonly writer: { readonly context: () => Context } }).writer.context()
  }
}
