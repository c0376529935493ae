import type { PageSetting } from '../../../model/page-setting'
import { widestWord } from './estimated-lines'
import { measureOf, mm, type Sheet } from './measures'
import type { ColumnsNode, Margin, Node, TextNode, Vector } from './node'
import type { Block, PaperDefinition, Section } from './paper-definition'

/** How a definition is brought to another sheet: across, in type, and what is placed to the millimetre as one. */
type Scales = {
  readonly across: number
  readonly type: number
  readonly placed: number
  /** Points across that what is brought over has on the new sheet. */
  readonly room: number
}

const sizes = { A4: [210, 297], A5: [148, 210], Letter: [215.9, 279.4] } as const
// From the book's 11.3 points to 14; a page of A5 is read from nearer.
const large = 14 / 11.3
const typeOfA5 = 0.84

/**
 * A paper set for A4 brought to the sheet that is wished for: columns take their parts of the new width, type keeps its own scale
 * and never falls below what a second copy carries. Pages are made afterwards, so that nothing is cut off.
 */
export function refit(definition: PaperDefinition, setting: PageSetting | undefined): PaperDefinition {
  const sheet = refitSheet(definition.sheet, setting)
  const type = (setting?.paperSize === 'A5' ? typeOfA5 : 1) * (setting?.type === 'large' ? large : 1)
  if (sheet === definition.sheet && type === 1) return definition
  const across = measureOf(sheet) / measureOf(definition.sheet)
  const down =
    (sheet.height - sheet.margins.top - sheet.margins.bottom) /
    (definition.sheet.height - definition.sheet.margins.top - definition.sheet.margins.bottom)
  const scales: Scales = { across, type, placed: Math.min(across, down), room: measureOf(sheet) }
  const from = definition.sheet
  const body = (node: Node): Node => refitNode(node, scales, across, { from, to: sheet })
  // Head and foot keep their size: they are the printer's, not the reader's.
  const furniture = (node: Node, raised = 1): Node => {
    const scaled = refitNode(node, { ...scales, type: Math.min(type, 1) }, across, { from, to: sheet })
    const [, top = 0] = node.margin ?? []
    return { ...scaled, margin: [sheet.margins.left, top * raised, sheet.margins.right, 0] }
  }
  // A head that stood deep goes up with the type area below it.
  const head = (node: Node): Node => furniture(node, sheet.margins.top / from.margins.top)
  return {
    ...definition,
    sheet,
    sections: definition.sections.map((section) => refitSection(section, body, { head, foot: furniture }, { across, type }))
  }
}

/** The sheet of a setting; one that is smaller than A5 stays as it is. */
export function refitSheet(sheet: Sheet, setting: PageSetting | undefined): Sheet {
  const { paperSize = 'A4', binding = 0 } = setting ?? {}
  const pocket = Math.min(sheet.width, sheet.height) < mm(140)
  if (pocket || (paperSize === 'A4' && binding === 0)) return sheet
  const [short, long] = sizes[paperSize]
  const isAcross = sheet.width > sheet.height
  const narrow = paperSize === 'A5' ? 0.66 : 1
  const { left, right, top, bottom } = sheet.margins
  return {
    width: mm(isAcross ? long : short),
    height: mm(isAcross ? short : long),
    margins: {
      left: Math.max(left * narrow, mm(11)) + mm(binding),
      right: Math.max(right * narrow, mm(8)),
      // The Chinese page has a deep head that a small sheet cannot spare.
      top: top > mm(30) ? top * narrow : top,
      bottom
    }
  }
}

function refitSection(
  section: Section,
  body: (node: Node) => Node,
  furniture: { readonly head: (node: Node) => Node; readonly foot: (node: Node) => Node },
  { across, type }: Pick<Scales, 'across' | 'type'>
): Section {
  const block = (each: Block): Block => ({
    ...each,
    node: body(each.node),
    ...(each.before === undefined ? {} : { before: body(each.before) }),
    ...(each.continued === undefined ? {} : { continued: body(each.continued) }),
    ...(each.free === undefined ? {} : { free: body(each.free) }),
    ...(each.beside === undefined
      ? {}
      : { beside: { node: body(each.beside.node), x: each.beside.x * across, width: each.beside.width * across } }),
    ...(each.space === undefined ? {} : { space: each.space * type })
  })
  return {
    ...(section.name === undefined ? {} : { name: section.name }),
    blocks: section.blocks.map(block),
    ...(section.head === undefined ? {} : { head: furniture.head(section.head) }),
    ...(section.laterHead === undefined ? {} : { laterHead: furniture.head(section.laterHead) }),
    ...(section.foot === undefined ? {} : { foot: furniture.foot(section.foot) }),
    ...(section.evenFoot === undefined ? {} : { evenFoot: furniture.foot(section.evenFoot) })
  }
}

type Sheets = { readonly from: Sheet; readonly to: Sheet }

function refitNode(node: Node, given: Scales, across: number, sheets: Sheets): Node {
  if (node.absolutePosition !== undefined) return refitPlaced(node, given, sheets)
  const [left = 0, , right = 0] = node.margin ?? []
  const room = (node.width === undefined ? given.room : node.width * across) - (left + right) * across
  const scales = { ...given, room, type: 'text' in node ? typeWithin(node.text, room, given.type) : given.type }
  const { type } = scales
  const common = {
    ...(node.margin === undefined ? {} : { margin: refitMargin(node.margin, across, type, 'text' in node) }),
    ...(node.width === undefined ? {} : { width: node.width * across }),
    ...(node.relativePosition === undefined
      ? {}
      : { relativePosition: { x: node.relativePosition.x * across, y: node.relativePosition.y * type } })
  }
  if ('text' in node) return { ...node, ...common, text: node.text.map((run) => ({ ...run, ...sized(run, type) })) }
  // Names beside a drawing stay where they are in it.
  if ('stack' in node && node.whole === true) {
    const { whole: _whole, ...rest } = node
    return refitNode(rest, { ...scales, across, type: across }, across, sheets)
  }
  if ('stack' in node) return { ...node, ...common, stack: node.stack.map((each) => refitNode(each, scales, across, sheets)) }
  if ('columns' in node) return { ...node, ...common, columns: refitColumns(node, scales, across, sheets) }
  if ('canvas' in node) return { ...node, ...common, canvas: refitCanvas(node.canvas, across) }
  if ('image' in node) return { ...node, ...common, ...(node.fit === undefined ? {} : { fit: scaledPair(node.fit, across) }) }
  const size = /<svg[^>]*? width="([\d.]+)"[^>]*? height="([\d.]+)"/.exec(node.svg)
  const fit = size === null ? undefined : scaledPair([Number(size[1]), Number(size[2])], across)
  return { ...node, ...common, ...(fit === undefined ? {} : { fit }) }
}

/** The type at which the longest word still fits, though never by more than a fifth below what it would be on its own sheet. */
function typeWithin(runs: TextNode['text'], room: number, type: number): number {
  const needed = widestWord(runs) * type * 1.04
  if (needed <= room) return type
  return Math.max((type * room) / needed, Math.min(type, 1) * 0.8)
}

/** Columns of hours and of labels grow with their type; the others share what is left in their old parts. */
function refitColumns({ columns, role }: ColumnsNode, scales: Scales, across: number, sheets: Sheets): readonly Node[] {
  const isNarrow = (column: Node, index: number): boolean =>
    column.role === 'row-head' || column.hours === true || (role === 'item' && index === 0 && columns.length > 1)
  const widths = columns.map((column) => column.width ?? 0)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const own = Math.max(across, scales.type)
  const hours = columns.reduce((sum, column, index) => sum + (isNarrow(column, index) ? (widths[index] ?? 0) : 0), 0)
  const rest = whole - hours
  const fits = hours > 0 && hours < whole * 0.4
  const others = fits && rest > 0 ? (whole * across - hours * own) / rest : across
  return columns.map((column, index) => refitNode(column, scales, fits && isNarrow(column, index) ? own : others, sheets))
}

/** What stands by millimetres keeps its shape: all of it by one scale, within the new margins. */
function refitPlaced(node: Node, { placed }: Scales, { from, to }: Sheets): Node {
  const { x = 0, y = 0 } = node.absolutePosition ?? {}
  const inner = refitNode(
    { ...node, absolutePosition: undefined } as unknown as Node,
    { across: placed, type: placed, placed, room: measureOf(to) },
    placed,
    {
      from,
      to
    }
  )
  const left = to.margins.left + (x - from.margins.left) * placed
  const top = to.margins.top + (y - from.margins.top) * placed
  return { ...inner, absolutePosition: { x: left, y: top } }
}

function refitMargin([left, top, right, bottom]: Margin, across: number, type: number, text: boolean): Margin {
  // The indent of a one-digit hour is as wide as a digit.
  const indent = text && left < 12 ? type : across
  return [left * indent, top * type, right * across, bottom * type]
}

/** Type that was small already stays: 6.8 points, and 7.4 for hanzi. */
function sized(
  { fontSize, font, characterSpacing }: { fontSize: number; font: string; characterSpacing?: number },
  type: number
) {
  const least = Math.min(fontSize, font.startsWith('Han') ? 7.4 : 6.8)
  const size = Math.max(fontSize * type, least)
  return {
    fontSize: size,
    ...(characterSpacing === undefined ? {} : { characterSpacing: (characterSpacing * size) / fontSize })
  }
}

/** Rules keep their distances, which are as fine as they can be; drawings keep their shape. */
function refitCanvas(canvas: readonly Vector[], across: number): readonly Vector[] {
  const isRule = canvas.every((vector) => vector.type === 'line' && vector.y1 === vector.y2 && vector.y1 < 4)
  return canvas.map((vector) =>
    isRule && vector.type === 'line' ? { ...vector, x1: vector.x1 * across, x2: vector.x2 * across } : refitVector(vector, across)
  )
}

function refitVector(vector: Vector, scale: number): Vector {
  switch (vector.type) {
    case 'rect':
      return { ...vector, x: vector.x * scale, y: vector.y * scale, w: vector.w * scale, h: vector.h * scale }
    case 'line':
      return { ...vector, x1: vector.x1 * scale, x2: vector.x2 * scale, y1: vector.y1 * scale, y2: vector.y2 * scale }
    case 'polyline':
      return { ...vector, points: vector.points.map(({ x, y }) => ({ x: x * scale, y: y * scale })) }
    case 'path':
      return vector
  }
}

function scaledPair([width, height]: readonly [number, number], scale: number): readonly [number, number] {
  return [width * scale, height * scale]
}
