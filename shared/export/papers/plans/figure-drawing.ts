import type { Node } from '../setting/node'

/** What is drawn of a figure: its lines, the names beside them, and whether these stand in a list instead. */
export type FigureDrawing = {
  readonly svg: readonly string[]
  readonly labels: readonly Node[]
  readonly height: number
  readonly listed: boolean
}
