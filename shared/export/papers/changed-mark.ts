import type { PaperFrame } from './paper-frame'
import type { ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node, StackNode, TextNode } from './setting/node'
import { baselineOf, type Style } from './setting/style'

const style: Style = { family: 'sans', size: 13, leading: 15, weight: 600 }

/** The asterisk in the margin of a row in which something differs from the earlier issue; takes no room. */
export function changedMark({ composer, changed }: PaperFrame, row: ProgrammeRow, beside: Style, out = mm(6)): readonly Node[] {
  if (!row.some(({ item }) => changed.has(item.id))) return []
  // An asterisk stands high above its line.
  const y = baselineOf(beside) - baselineOf(style) + 2
  return [{ ...composer.p(style, '*'), relativePosition: { x: -out, y }, mark: true }]
}

/** A cell with the asterisk before it; as it is where nothing changed, so that it costs nothing. */
export function markedCell(marks: readonly Node[], node: TextNode | StackNode): Node {
  if (marks.length === 0) return node
  const { width, role, ...inner } = node
  const stack = 'stack' in inner ? inner.stack : [inner]
  return { stack: [...marks, ...stack], ...(width === undefined ? {} : { width }), ...(role === undefined ? {} : { role }) }
}
