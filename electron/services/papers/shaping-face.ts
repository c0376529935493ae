export type GlyphPosition = {
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly advanceWidth: number
}

export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }
export type ShapedRun = {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPosition[]
  readonly advanceWidth: number
}

/** A face as fontkit reads it; advances in its own units. */
export type ShapingFace = {
  readonly unitsPerEm: number
  readonly layout: (text: string, features?: undefined, script?: string) => Omit<ShapedRun, 'advanceWidth'>
}
