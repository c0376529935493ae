import type { PaperFrame } from './paper-frame'

/** Two frames of one programme and the width of each column; the hours stand between them. */
export type Pair = {
  readonly frames: readonly [PaperFrame, PaperFrame]
  readonly widths: readonly [number, number]
  readonly spine: number
}
