import type { LaidItem } from './engine'
import type { LaidPart } from './paper-layout'

/** What was drawn for a part on the endless sheet, brought to its place on a page. It can be placed once. */
export function placedItems({ items, fixed, top }: LaidPart, x: number, y: number, fixedY = 0): readonly LaidItem[] {
  for (const laid of items) {
    if (fixed.has(laid)) move(laid, 0, fixedY)
    else move(laid, x, y - top)
  }
  return items
}

type Point = { x: number; y: number }

function move({ type, item }: LaidItem, x: number, y: number): void {
  if (type !== 'vector') {
    item.x = Number(item.x ?? 0) + x
    item.y = Number(item.y ?? 0) + y
  } else if (item.type === 'line') {
    item.x1 = Number(item.x1) + x
    item.x2 = Number(item.x2) + x
    item.y1 = Number(item.y1) + y
    item.y2 = Number(item.y2) + y
  } else if (item.type === 'polyline') {
    for (const point of item.points as Point[]) {
      point.x += x
      point.y += y
    }
  } else if (item.type !== 'path') {
    // A path stands where it says, as the engine has it.
    item.x = Number(item.x) + x
    item.y = Number(item.y) + y
  }
}
