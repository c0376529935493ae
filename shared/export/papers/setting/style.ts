/** How a text is set; sizes and leading in points, tracking in em. */
export type Style = {
  readonly family: 'sans' | 'serif'
  readonly size: number
  readonly leading: number
  readonly weight?: 400 | 600
  readonly italic?: boolean
  readonly colour?: 'black' | 'rubric'
  readonly tracking?: number
  readonly align?: 'left' | 'right' | 'center'
  /** Capitals, where the script has them. */
  readonly capitals?: boolean
}

// All faces are given these, so that Latin and Han share a baseline: ascent and descent of Noto Sans in em.
const ascent = 1.069
export const lineOfFace = 1.362

/** From the top of a line of this style to its baseline, when leading is divided equally above and below. */
export function baselineOf(style: Style): number {
  return halfLeading(style) + ascent * style.size
}

/** What the leading adds above the face's own line; mostly negative for titles. */
export function halfLeading(style: Style): number {
  return (style.leading - lineOfFace * style.size) / 2
}
