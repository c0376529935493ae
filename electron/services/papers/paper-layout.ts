import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { type EngineDocument, type EngineNode, engine, type LaidLine, type LaidPage } from './engine'

export type Furniture = (page: number, pages: number) => unknown

export type LaidOut = {
  readonly pages: readonly LaidPage[]
  /** Words that are wider than their column. */
  readonly tooWide: readonly string[]
}

/** Lays a content out on sheets of the definition, or on one endless sheet to learn the heights of its nodes. */
export function layOut(
  document: EngineDocument,
  definition: PaperDefinition,
  content: EngineNode,
  furniture: { readonly background?: unknown; readonly head?: Furniture; readonly foot?: Furniture; readonly endless?: true } = {}
): LaidOut {
  const { width, height, margins } = definition.sheet
  const size = { width, height: furniture.endless ? 10_000_000 : height, orientation: 'portrait' }
  const builder = new TaggingLayout(size, { ...margins }, new engine.SVGMeasure())
  const { background } = furniture
  const pages = builder.layoutDocument(
    content,
    document,
    {},
    { font: 'Sans', fontSize: 10 },
    background === undefined ? undefined : () => structuredClone(background),
    furniture.head,
    furniture.foot
  )
  return { pages, tooWide: [...builder.tooWide] }
}

type Inside = { readonly writer: { readonly context: () => { readonly availableWidth: number } } }

/** The engine's layout, which also says of each line to which text it belongs, and of each word whether it was cut. */
class TaggingLayout extends engine.LayoutBuilder {
  readonly tooWide = new Set<string>()

  override buildNextLine(node: EngineNode): LaidLine | null {
    const inlines = node._inlines as readonly { text: string; width: number; trailingCut: number }[] | undefined
    const first = inlines?.[0]
    if (first !== undefined && first.text.length > 1) {
      const room = (this as unknown as Inside).writer.context().availableWidth
      if (first.width - first.trailingCut > room + 0.5) this.tooWide.add(first.text.trim())
    }
    const line = super.buildNextLine(node)
    if (line !== null && typeof node.leaf === 'number') line.leaf = node.leaf
    return line
  }
}
