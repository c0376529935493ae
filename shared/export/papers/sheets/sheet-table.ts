import type { PaperFrame } from '../paper-frame'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf, type Style } from '../setting/style'
import { sheetStyles } from './sheet-styles'

export type SheetColumn = { readonly head: string; readonly width: number; readonly align?: 'right' }

export type SheetRow = {
  /** Nodes of each cell, one below the other. */
  readonly cells: readonly (readonly Node[])[]
  /** What stands above it instead of a hairline. */
  readonly above?: 'heavy' | 'none'
}

type Setting = {
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** Points above and below a row. */
  readonly padding?: number
  readonly space?: number
  /** Set above the head of columns; made anew for every page on which the table goes on. */
  readonly title?: (continued: boolean) => readonly Node[]
}

/** A table of hairlines: heads of columns under a day rule, rows that never break, a closing rule. */
export function sheetTable(
  frame: PaperFrame,
  { columns, rows, padding = mm(1.25), space = mm(6), title }: Setting
): readonly Block[] {
  const measure = columns.reduce((sum, column) => sum + column.width, 0)
  const head = (continued: boolean): Node => ({
    stack: [...(title?.(continued) ?? []), ...columnHeads(frame, columns, measure)]
  })
  const body = rows.map((row, index): Block => {
    const last = index === rows.length - 1
    const node: Node = {
      margin: [0, padding, 0, padding],
      role: 'row',
      columns: row.cells.map((stack, column) => ({ width: columns[column]?.width ?? 0, stack }))
    }
    const weight = row.above === 'heavy' ? weights.day : weights.hair
    return {
      node: last ? { stack: [node, rule(measure, weights.closing)] } : node,
      ...(index === 0 || row.above === 'none' ? {} : { before: rule(measure, weight) }),
      continued: head(true),
      keepWithNext: !last && (index === 0 || index === rows.length - 2)
    }
  })
  if (rows.length === 0) body.push({ node: nothingEntered(frame, measure, padding) })
  return [{ node: head(false), space, keepWithNext: true }, ...body]
}

/** A sheet without entries says so, or whoever reads it takes it for unfinished. */
export function nothingEntered({ composer, language }: PaperFrame, measure: number, padding = mm(1.25)): Node {
  const words = composer.p(sheetStyles(language).row, composer.say('sheets.nothing'), { above: padding, below: padding })
  return { stack: [words, rule(measure, weights.closing)] }
}

export function columnHeads(
  { composer, language }: PaperFrame,
  columns: readonly SheetColumn[],
  measure: number
): readonly Node[] {
  const style = sheetStyles(language).head
  const heads = columns.map(({ head, width, align }) =>
    composer.p(align === 'right' ? { ...style, align } : style, head, { width, right: align === 'right' ? mm(6) : mm(2) })
  )
  return [
    rule(measure, weights.day, [0, 0, 0, mm(1)]),
    { role: 'heads', columns: heads },
    rule(measure, weights.hair, [0, mm(0.9), 0, 0])
  ]
}

/** How far a text must come down to stand on the line of a larger one beside it. */
export function down(main: Style, beside: Style): number {
  return Math.max(0, baselineOf(main) - baselineOf(beside))
}
