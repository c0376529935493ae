import { mm } from './measures'
import type { CanvasNode, Margin, Vector } from './node'
import { rubric } from './text-runs'

/** Weights of the lines in points. */
export const weights = { day: 1.2, hair: 0.45, closing: 0.95, heavy: 1.7, gap: 1.3 } as const

/** A line across a width; it takes its own weight of height. */
export function rule(width: number, weight: number, margin: Margin = [0, 0, 0, 0]): CanvasNode {
  return { canvas: [across(width, weight / 2, weight)], margin: [margin[0], margin[1], margin[2], margin[3] + weight / 2] }
}

/** The double rule above a title: heavy over light; mirrored at the foot of a cover. */
export function doubleRule(width: number, { mirrored = false }: { readonly mirrored?: boolean } = {}): CanvasNode {
  const [first, second] = mirrored ? [weights.hair, weights.heavy] : [weights.heavy, weights.hair]
  return {
    canvas: [across(width, first / 2, first), across(width, first + weights.gap + second / 2, second)],
    margin: [0, 0, 0, second / 2]
  }
}

/** The rule that swells towards its middle, 1.4 mm high there, set in the middle of a width. */
export function swelledRule(width: number, ink: boolean, length = mm(64)): CanvasNode {
  const half = mm(0.6)
  const left = (width - length) / 2
  const steps = 32
  const edge = Array.from({ length: steps + 1 }, (_, index) => {
    const part = index / steps
    return { x: left + length * part, swell: half * 4 * part * (1 - part) }
  })
  const points = [
    ...edge.map(({ x, swell }) => ({ x, y: half - swell })),
    ...edge.toReversed().map(({ x, swell }) => ({ x, y: half + swell }))
  ]
  return { canvas: [{ type: 'polyline', points, closePath: true, color: ink ? rubric : 'black' }] }
}

function across(width: number, y: number, weight: number): Vector {
  return { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: weight, lineColor: 'black' }
}
