import type { Node } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { EngineDocument, EngineNode, LaidItem, LaidPage } from './engine'
import { filledCopy } from './filled-copy'
import { layOutParts } from './paper-layout'
import { placedItems } from './placed-items'

/** A page without what repeats: its section, its number and what stands in its type area. */
export type BarePage = { readonly section: number; readonly number: number; readonly items: readonly LaidItem[] }

type Wanted = { readonly node: EngineNode; readonly y: number; items: readonly LaidItem[] }

/** The pages with background, head and foot; what is the same on several of them is laid out once. */
export function furnishedPages(
  { sheet, sections, background }: PaperDefinition,
  document: EngineDocument,
  bare: readonly BarePage[],
  pages: number
): { readonly pages: readonly LaidPage[]; readonly tooWide: readonly string[] } {
  const wanted: Wanted[] = []
  const same = new Map<Node, Wanted>()
  const want = (source: Node | undefined, number: number, y: number): Wanted | undefined => {
    if (source === undefined) return undefined
    const known = same.get(source)
    if (known !== undefined) return known
    const { node, hasStandIns } = filledCopy({ stack: [source] }, { page: number, pages, anchors: new Map() })
    const made: Wanted = { node, y, items: [] }
    wanted.push(made)
    if (!hasStandIns) same.set(source, made)
    return made
  }
  const furniture = bare.map(({ section, number }) => {
    const { head, laterHead, foot, evenFoot } = sections[section] ?? {}
    return {
      below: want(background, number, 0),
      head: want((number > 1 ? laterHead : undefined) ?? head, number, 0),
      foot: want((number % 2 === 0 ? evenFoot : undefined) ?? foot, number, sheet.height - sheet.margins.bottom)
    }
  })
  const whole = { ...sheet, margins: { left: 0, right: 0, top: 0, bottom: 0 } }
  const laid = layOutParts(
    document,
    whole,
    wanted.map(({ node }) => node)
  )
  for (const [index, part] of laid.entries()) {
    const place = wanted[index]
    if (place !== undefined) place.items = placedItems(part, 0, place.y, place.y)
  }
  const pageSize = { width: sheet.width, height: sheet.height }
  return {
    pages: bare.map(({ items }, index) => {
      const { below, head, foot } = furniture[index] ?? {}
      return { pageSize, items: [...(below?.items ?? []), ...items, ...(head?.items ?? []), ...(foot?.items ?? [])] }
    }),
    tooWide: laid.flatMap((part) => part.tooWide)
  }
}
