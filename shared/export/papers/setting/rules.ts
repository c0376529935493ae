import { mm } from './measures'
import type { CanvasNode, Margin } from './node'
import { rubric } from './text-runs'

/** Weights of the lines in points. */
export const weights = { day: 1.2, hair: 0.45, closing: 0.95, heavy: 1.7, gap: 1.3 } as const

/** A line across a width; it takes its own weight of height. */
export function rule(width: number, weight: number, margin?: Margin): CanvasNode {
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: weight, color: 'black' }],
    ...(margin === undefined ? {} : { margin })
  }
}

/** The double rule above a title: heavy over light; mirrored at the foot of a cover. */
export function doubleRule(width: number, { mirrored = false }: { readonly mirrored?: boolean } = {}): CanvasNode {
  const light = mirrored ? 0 : weights.heavy + weights.gap
  const heavy = mirrored ? weights.hair + weights.gap : 0
  return {
    canvas: [
      { type: 'rect', x: 0, y: heavy, w: width, h: weights.heavy, color: 'black' },
      { type: 'rect', x: 0, y: light, w: width, h: weights.hair, color: 'black' }
    ]
  }
}

/** The rule that swells towards its middle, 64 mm by 1.4, set in the middle of a width. */
export function swelledRule(width: number, ink: boolean): CanvasNode {
  const [length, half] = [mm(64), mm(0.7)]
  const left = (width - length) / 2
  const middle = left + length / 2
  const d = `M ${left} ${half} Q ${middle} ${-half * 0.4} ${left + length} ${half} Q ${middle} ${half * 2.4} ${left} ${half} Z`
  return {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: 0.01, h: half * 2, color: 'white' },
      { type: 'path', d, color: ink ? rubric : 'black' }
    ]
  }
}
