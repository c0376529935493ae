const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined
const enough = 20_000

/** Pixels that a text takes in a face, such as `600 13px Noto Sans`. Without a canvas it is estimated. */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`
  const before = widths.get(key)
  if (before !== undefined) return before
  if (context === undefined) context = canvas()
  let width: number
  if (context === null) width = estimate(text, font)
  else {
    if (context.font !== font) context.font = font
    width = context.measureText(text).width
  }
  if (widths.size > enough) widths.clear()
  widths.set(key, width)
  return width
}

/** Forgets all widths: faces came in later than the first drawing. */
export function forgetWidths(): void {
  widths.clear()
}

function canvas(): CanvasRenderingContext2D | null {
  try {
    return typeof OffscreenCanvas === 'undefined'
      ? null
      : (new OffscreenCanvas(1, 1).getContext('2d') as unknown as CanvasRenderingContext2D)
  } catch {
    return null
  }
}

function estimate(text: string, font: string): number {
  const size = Number(/(\d+)px/.exec(font)?.[1] ?? 13)
  let width = 0
  for (const character of text) width += /\p{Script=Han}/u.test(character) ? size : size * 0.56
  return width
}
