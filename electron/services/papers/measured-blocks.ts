import type { MeasuredBlock } from '../../../shared/export/papers/setting/paginate'
import type { Block, PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { EngineDocument, LaidLine } from './engine'
import { filledCopy } from './filled-copy'
import { type LaidPart, layOutParts } from './paper-layout'

/** What of a block stands on a page by itself. */
type PartName = 'node' | 'before' | 'continued' | 'beside' | 'free'

/** A part of a block as it was measured; it is set anew when numbers of pages are still to be put in. */
export type MeasuredPart = LaidPart & { readonly source: object; readonly hasStandIns: boolean }

export type MeasuredParts = Readonly<Partial<Record<PartName, MeasuredPart>>>

const names: readonly PartName[] = ['node', 'before', 'continued', 'beside', 'free']

/**
 * Every part of every block of every section that is not made elsewhere, laid out once; what is placed later need not be laid out
 * again.
 */
export function measuredBlocks(
  { sections, sheet }: PaperDefinition,
  document: EngineDocument,
  onLine: (line: LaidLine) => void,
  elsewhere: ReadonlyMap<number, number> = new Map()
): readonly (readonly MeasuredParts[])[] {
  const parts = sections.flatMap(({ blocks }, section) =>
    (elsewhere.has(section) ? [] : blocks).flatMap((block, index) =>
      names.flatMap((name) => {
        const source = name === 'beside' ? columnOf(block) : block[name]
        if (source === undefined) return []
        const { node, hasStandIns } = filledCopy({ stack: [source] })
        return [{ section, index, name, source, node, hasStandIns }]
      })
    )
  )
  const laid = layOutParts(
    document,
    sheet,
    parts.map(({ node }) => node),
    onLine
  )
  const measured: Partial<Record<PartName, MeasuredPart>>[][] = sections.map(({ blocks }) => blocks.map(() => ({})))
  for (const [at, { section, index, name, source, hasStandIns }] of parts.entries()) {
    const part = laid[at]
    const block = measured[section]?.[index]
    if (part !== undefined && block !== undefined) block[name] = { ...part, source, hasStandIns }
  }
  return measured
}

/** The heights by which blocks are divided into pages. */
export function heightsOf(blocks: readonly Block[], measured: readonly MeasuredParts[]): readonly MeasuredBlock[] {
  return blocks.map(({ space = 0, keepWithNext = false, yields = false, clear = false, free }, index) => {
    const height = (name: PartName): number => measured[index]?.[name]?.height ?? 0
    return {
      height: height('node'),
      before: height('before'),
      continued: height('continued'),
      beside: height('beside'),
      ...(free === undefined ? {} : { free: height('free') }),
      space,
      keepWithNext,
      yields,
      clear
    }
  })
}

function columnOf({ beside }: Block): object | undefined {
  return beside === undefined ? undefined : { columns: [{ width: beside.width, stack: [beside.node] }] }
}
