// What a screen reader is told of a paper: headings, paragraphs, tables with their header cells, lists, pictures. It is read off
// the content by the roles that builders gave their nodes, in the order in which the content is written.
import type { EngineNode } from './engine'

export type StructureElement = {
  readonly type: string
  readonly kids: StructureElement[]
  readonly language?: string
  readonly alt?: string
  /** Of header cells. */
  readonly scope?: 'Column' | 'Row'
  readonly columns?: number
}

export type Structure = {
  readonly root: StructureElement
  /** The element of each text and picture; none for what only repeats. */
  readonly ofLeaf: ReadonlyMap<EngineNode, StructureElement>
}

/** Languages as files name them. */
export const fileLanguages: Readonly<Record<string, string>> = { en: 'en', ru: 'ru', zh: 'zh-CN', fr: 'fr' }

type Walk = {
  readonly ofLeaf: Map<EngineNode, StructureElement>
  /** Levels asked for by the headings above, so that none is skipped. */
  readonly levels: number[]
}

/** The structure of a content. Lines and canvases belong to it only within a figure. */
export function structureOf(content: EngineNode): Structure {
  const walk: Walk = { ofLeaf: new Map(), levels: [] }
  const root = element('Document')
  const sections = new Map<unknown, StructureElement>()
  for (const page of content.stack as readonly EngineNode[]) {
    const section = sections.get(page.ofSection) ?? element('Sect')
    sections.set(page.ofSection, section)
    read(walk, page.stack, section)
  }
  const [only, ...others] = [...sections.values()].filter((section) => section.kids.length > 0)
  if (only !== undefined) root.kids.push(...(others.length === 0 ? only.kids : [only, ...others]))
  return { root, ofLeaf: walk.ofLeaf }
}

function read(walk: Walk, node: unknown, parent: StructureElement, direct = false): void {
  if (Array.isArray(node)) for (const entry of inReadingOrder(node)) read(walk, entry, parent)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const here = node as EngineNode
  const { role } = here
  if (role === 'aside') return
  if (role === 'figure' || ('image' in here && 'alt' in here)) readFigure(walk, here, parent)
  else if (role === 'heads' || role === 'row') readRow(walk, here, parent)
  else if (role === 'item' || role === 'entry') readItem(walk, here, parent)
  else if ('text' in here) readText(walk, here, parent, direct)
  else read(walk, here.stack ?? here.columns, parent)
}

/** What is drawn beside a title before it is heard after it. */
function inReadingOrder(nodes: readonly EngineNode[]): readonly EngineNode[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    if (node.readLater === true) return index === nodes.length - 1 ? [node] : []
    return before?.readLater === true ? [node, before] : [node]
  })
}

function readText(walk: Walk, node: EngineNode, parent: StructureElement, direct: boolean): void {
  const level = typeof node.heading === 'number' ? levelOf(walk, node.heading) : undefined
  const language = soleLanguage(node.text)
  if (direct && level === undefined && language === undefined) {
    walk.ofLeaf.set(node, parent)
    return
  }
  const made = element(level === undefined ? 'P' : `H${level}`, language === undefined ? {} : { language })
  parent.kids.push(made)
  walk.ofLeaf.set(node, made)
}

/** One deeper than the heading above it at most. */
function levelOf({ levels }: Walk, asked: number): number {
  while ((levels.at(-1) ?? 0) >= asked) levels.pop()
  levels.push(asked)
  return levels.length
}

/** The language of a text that is wholly in another one than its paper. */
function soleLanguage(text: unknown): string | undefined {
  if (!Array.isArray(text)) return undefined
  const [first, ...others] = new Set(text.map((run: { readonly lang?: string }) => run.lang))
  return others.length === 0 ? first : undefined
}

function readFigure(walk: Walk, node: EngineNode, parent: StructureElement): void {
  const figure = element('Figure', { alt: String(node.alt ?? '') })
  parent.kids.push(figure)
  const number = walk.ofLeaf.size
  const mark = (inner: unknown): void => {
    if (Array.isArray(inner)) for (const entry of inner) mark(entry)
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return
    const within = inner as EngineNode
    if ('text' in within || 'image' in within) walk.ofLeaf.set(within, figure)
    if ('svg' in within || 'type' in within) within.figure = figure
    for (const key of ['stack', 'columns', 'canvas']) if (key in within) mark(within[key])
  }
  mark(node)
  if (number === walk.ofLeaf.size && figure.alt === '') parent.kids.pop()
}

/** Rows that follow one another are one table; heads of columns begin a new one. */
function readRow(walk: Walk, node: EngineNode, parent: StructureElement): void {
  const last = parent.kids.at(-1)
  const goesOn = last?.type === 'Table' && (node.role === 'row' || last.kids.every(isHead))
  const table = goesOn ? last : element('Table')
  if (!goesOn) parent.kids.push(table)
  const row = element('TR')
  table.kids.push(row)
  for (const cell of cellsOf(node)) {
    const scope = node.role === 'heads' ? 'Column' : cell.role === 'row-head' ? 'Row' : undefined
    const span = typeof cell.span === 'number' ? { columns: cell.span } : {}
    const made = element(scope === undefined ? 'TD' : 'TH', { ...(scope === undefined ? {} : { scope }), ...span })
    row.kids.push(made)
    readInto(walk, cell, made)
  }
}

function isHead(row: StructureElement): boolean {
  return row.kids.every((cell) => cell.type === 'TH' && cell.scope === 'Column')
}

/** The columns of a row; a stack of columns that are cells themselves stands for those. */
function cellsOf(node: EngineNode): readonly EngineNode[] {
  const columns = (node.columns ?? []) as readonly EngineNode[]
  return columns.flatMap((cell) => {
    const [inner, ...others] = (cell.role === 'cells' ? cell.stack : []) as readonly EngineNode[]
    return inner !== undefined && others.length === 0 ? cellsOf(inner) : [cell]
  })
}

/** Items that follow one another are one list: the first of their columns is the label, unless there is but one. */
function readItem(walk: Walk, node: EngineNode, parent: StructureElement): void {
  const contents = node.role === 'entry'
  const last = parent.kids.at(-1)
  const list = last?.type === (contents ? 'TOC' : 'L') ? last : element(contents ? 'TOC' : 'L')
  if (list !== last) parent.kids.push(list)
  const item = element(contents ? 'TOCI' : 'LI')
  list.kids.push(item)
  const columns = (node.columns ?? [node.stack]) as readonly EngineNode[]
  if (contents) {
    const paragraph = element('P')
    item.kids.push(paragraph)
    for (const column of columns) read(walk, column, paragraph, true)
    return
  }
  const [label, ...rest] = columns
  const body = element('LBody')
  if (rest.length > 0 && label !== undefined) {
    const made = element('Lbl')
    item.kids.push(made, body)
    readInto(walk, label, made)
    readInto(walk, rest.length === 1 && rest[0] !== undefined ? rest[0] : ({ stack: rest } as unknown as EngineNode), body)
  } else {
    item.kids.push(body)
    readInto(walk, { stack: columns } as unknown as EngineNode, body)
  }
}

/** One text belongs to its cell itself; several are paragraphs of it. */
function readInto(walk: Walk, node: EngineNode, parent: StructureElement): void {
  const inner = 'text' in node ? [node] : ((node.stack ?? node.columns ?? []) as readonly EngineNode[])
  const [only, ...others] = inner.filter((entry) => 'text' in entry || 'stack' in entry || 'columns' in entry || 'image' in entry)
  if (only !== undefined && others.length === 0 && 'text' in only) read(walk, only, parent, true)
  else if (only !== undefined && others.length === 0 && !('text' in only) && only.role === undefined && !('image' in only))
    readInto(walk, only, parent)
  else read(walk, inner, parent)
}

function element(type: string, given: Omit<Partial<StructureElement>, 'type' | 'kids'> = {}): StructureElement {
  return { type, kids: [], ...given }
}
