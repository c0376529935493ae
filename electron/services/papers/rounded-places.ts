import type { LaidLine, LaidPage } from './engine'

const places = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'w', 'h'] as const

/** Brings what is drawn to hundredths of a point: the engine writes six decimals, which no printer sees and every file carries. */
export function roundedPlaces(pages: readonly LaidPage[]): void {
  for (const { items } of pages) {
    for (const { type, item } of items) {
      if (type === 'line') for (const inline of (item as unknown as LaidLine).inlines) inline.x = hundredths(inline.x)
      if (type !== 'line' && type !== 'vector') continue
      for (const place of places) if (typeof item[place] === 'number') item[place] = hundredths(item[place])
    }
  }
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100
}
