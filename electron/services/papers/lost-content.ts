import type { EngineNode, LaidLine, LaidPage } from './engine'

/** A text or picture of the definition, with what it should show and the flags above it under which the engine may drop it. */
export type Leaf = {
  readonly node: EngineNode
  readonly kind: 'text' | 'picture'
  readonly text: string
  readonly holders: readonly EngineNode[]
}

/** Every text and picture under a node; a picture names itself, so that it is found again where the engine copied it. */
export function leavesOf(root: unknown): readonly Leaf[] {
  const leaves: Leaf[] = []
  const walk = (node: unknown, holders: readonly EngineNode[]): void => {
    if (Array.isArray(node)) for (const entry of node) walk(entry, holders)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const here = node as EngineNode
    if ('text' in here) {
      leaves.push({ node: here, kind: 'text', text: letters(textOf(here.text)), holders })
      return
    }
    if ('image' in here) {
      here.leaf = here
      leaves.push({ node: here, kind: 'picture', text: String(here.image), holders })
      return
    }
    const holding = here.unbreakable === true || 'table' in here ? [...holders, here] : holders
    for (const key of ['stack', 'columns', 'ul', 'ol', 'section']) if (key in here) walk(here[key], holding)
    const { table } = here as { table?: { body: unknown } }
    if (table !== undefined) walk(table.body, holding)
  }
  walk(root, [])
  return leaves
}

/** The leaves that are not, or not wholly, on any page. */
export function lostLeaves(leaves: readonly Leaf[], pages: readonly Pick<LaidPage, 'items'>[]): readonly Leaf[] {
  const found = new Map<unknown, number>()
  for (const { items } of pages) {
    for (const { type, item } of items) {
      const { leaf } = item
      if (leaf === undefined) continue
      const size =
        type === 'line' ? letters((item as unknown as LaidLine).inlines.map((inline) => inline.text).join('')).length : 1
      found.set(leaf, (found.get(leaf) ?? 0) + size)
    }
  }
  return leaves.filter(({ node, kind, text }) => (found.get(node) ?? 0) < (kind === 'text' ? text.length : 1))
}

/** Lets everything above a lost leaf break over pages. False when nothing held it. */
export function releaseHolders(leaf: Leaf): boolean {
  let released = false
  for (const holder of leaf.holders) {
    const { table } = holder as { table?: { dontBreakRows?: boolean; keepWithHeaderRows?: number; headerRows?: number } }
    if (holder.unbreakable === true) {
      holder.unbreakable = false
      released = true
    }
    if (table?.dontBreakRows === true || (table?.keepWithHeaderRows ?? 0) > 0 || (table?.headerRows ?? 0) > 0) {
      Object.assign(table ?? {}, { dontBreakRows: false, keepWithHeaderRows: 0, headerRows: 0 })
      released = true
    }
  }
  return released
}

function textOf(text: unknown): string {
  if (typeof text === 'string') return text
  if (!Array.isArray(text)) return ''
  return text.map((run) => (typeof run === 'string' ? run : textOf((run as { text?: unknown }).text))).join('')
}

function letters(text: string): string {
  return text.replace(/\s/g, '')
}
