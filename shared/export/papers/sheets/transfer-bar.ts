import type { Item, Visit } from '../../../model/visit'
import { placedTime } from '../../../rules/schedule'
import { sumOf } from '../../../rules/transfer-minutes'
import { mm } from '../setting/measures'
import type { CanvasNode, Vector } from '../setting/node'

/** Minutes of a journey by what they are spent on; slack below nothing is what is missing. */
export type TransferParts = {
  readonly finish: number
  readonly walk: number
  readonly boarding: number
  readonly drive: number
  readonly gate: number
  readonly slack: number
}

export type BarPart = 'boarding' | 'drive' | 'walk' | 'slack'

const [minute, height] = [mm(0.62), mm(2.1)]
// A longer journey is drawn shorter than its scale rather than over the next column.
const longest = mm(50)

/** How the minutes of a journey divide; undefined where it says nothing of them. */
export function transferParts(visit: Visit, item: Item): TransferParts | undefined {
  const { transfer } = item
  const placed = placedTime(visit, item.id)
  if (transfer === undefined || placed === undefined) return undefined
  const { finish = 0, walk, boarding, drive, gate } = transfer
  const needed = sumOf(transfer)
  return needed === 0
    ? undefined
    : { finish, walk, boarding, drive, gate, slack: Math.round((placed.end - placed.start) / 60_000) - needed }
}

/** Leave-taking and walk, boarding, drive, gate and slack one after the other, each drawn in its own way, 0.62 mm a minute. */
export function transferBar({
  finish,
  walk,
  boarding,
  drive,
  gate,
  slack
}: TransferParts): CanvasNode & { readonly width: number } {
  const parts: readonly (readonly [BarPart, number])[] = [
    ['walk', finish + walk],
    ['boarding', boarding],
    ['drive', drive],
    ['walk', gate],
    ['slack', Math.max(0, slack)]
  ]
  const total = parts.reduce((sum, [, minutes]) => sum + minutes, 0)
  const scale = Math.min(minute, longest / total)
  const vectors: Vector[] = []
  let x = 0
  for (const [part, minutes] of parts) {
    vectors.push(...drawn(part, x, minutes * scale))
    x += minutes * scale
  }
  return { canvas: vectors, width: x }
}

/** One stretch of a bar; boarding is hatched, a drive is solid, a walk is a line, slack is open. */
export function drawn(part: BarPart, x: number, width: number): readonly Vector[] {
  if (width <= 0) return []
  const middle = height / 2
  switch (part) {
    case 'drive':
      return [{ type: 'rect', x, y: 0, w: width, h: height, color: 'black' }]
    case 'walk':
      return [line(x, middle, x + width, middle, mm(0.55))]
    case 'slack':
      return outline(x, width)
    case 'boarding':
      return [...outline(x, width), ...hatching(x, width)]
  }
}

function outline(x: number, width: number): readonly Vector[] {
  const thin = 0.45
  const [left, right, top, bottom] = [x + thin / 2, x + width - thin / 2, thin / 2, height - thin / 2]
  return [
    line(left, top, right, top, thin),
    line(left, bottom, right, bottom, thin),
    line(left, top, left, bottom, thin),
    line(right, top, right, bottom, thin)
  ]
}

function hatching(x: number, width: number): readonly Vector[] {
  const strokes: Vector[] = []
  for (let foot = -height; foot < width; foot += mm(0.75)) {
    const [from, to] = [Math.max(0, foot), Math.min(width, foot + height)]
    if (to > from) strokes.push(line(x + from, height - (from - foot), x + to, height - (to - foot), 0.4))
  }
  return strokes
}

function line(x1: number, y1: number, x2: number, y2: number, lineWidth: number): Vector {
  return { type: 'line', x1, y1, x2, y2, lineWidth, lineColor: 'black' }
}
