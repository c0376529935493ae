import { fillIn } from '../../../shared/export/papers/setting/stand-in'
import type { EngineNode } from './engine'

/** The numbers that stand in texts as stand-ins until pages are known. */
export type Numbers = { readonly page: number; readonly pages: number; readonly anchors: ReadonlyMap<number, number> }

const standIn = /[\ue000-\uf8ff]/

/**
 * A copy that the engine may write into, with the numbers of pages put in where they are known; a text without runs becomes
 * nothing, since the engine would set an empty line.
 */
export function filledCopy(node: object, numbers?: Numbers): { readonly node: EngineNode; readonly hasStandIns: boolean } {
  let hasStandIns = false
  const fill = (text: string): string => {
    if (!standIn.test(text)) return text
    hasStandIns = true
    return numbers === undefined ? text : fillIn(text, numbers.page, numbers.pages, (anchor) => numbers.anchors.get(anchor))
  }
  return { node: copied(node, fill) as EngineNode, hasStandIns }
}

function copied(value: unknown, fill: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => copied(entry, fill))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key]
    if (key === 'text' && Array.isArray(entry) && entry.length === 0) copy.stack = []
    else if (typeof entry === 'string') copy[key] = key === 'text' || key === 'svg' ? fill(entry) : entry
    else copy[key] = copied(entry, fill)
  }
  return copy
}
