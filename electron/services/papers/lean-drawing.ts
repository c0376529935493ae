import { type EngineDocument, type EngineFont, engine, type LaidInline, type LaidLine } from './engine'

// The engine writes colour, opacity, pen and a turned coordinate system for every word and hairline, and reads every drawing
// anew on each page. Here the pen is remembered over a page, a line is one text object, and a drawing is replayed.

type Pen = { fill?: string; stroke?: string; style?: string; face?: string }
type Vector = Readonly<Record<string, unknown>> & { readonly dash?: { readonly length: number; readonly space?: number } }
type Drawing = Readonly<Record<string, unknown>>
type Replay = { readonly operators: string; readonly resources: Resources }
type Resources = Readonly<Record<string, Record<string, unknown> | undefined>>

const resourceKinds = ['Font', 'ExtGState', 'XObject', 'Pattern', 'ColorSpace'] as const
const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 }
const ownWays = [
  'link',
  'linkToPage',
  'linkToDestination',
  'fontFeatures',
  'decoration',
  'background',
  'sup',
  'sub',
  '_pageNodeRef'
] as const

/** Whether the engine has what is leant on here. */
export function canDrawLean(document: EngineDocument): boolean {
  const { addContent, flushPages } = document
  const { renderLine, renderVector, renderSVG } = engine.Renderer.prototype as unknown as Readonly<Record<string, unknown>>
  return [addContent, flushPages, renderLine, renderVector, renderSVG].every((member) => typeof member === 'function')
}

/** Draws plain lines of text, hairlines and bars in few operators; whatever is more than that is left to the engine. */
export class LeanRenderer extends engine.Renderer {
  private readonly document: EngineDocument
  private readonly encoded = new WeakMap<EngineFont, Map<string, string | null>>()
  private readonly replays = new Map<string, Replay>()
  private operators: string[] = []
  private pen: Pen = {}

  constructor(document: EngineDocument, progress?: (part: number) => void) {
    super(document, progress)
    this.document = document
    document.addContent = (operators) => {
      this.operators.push(operators)
      return document
    }
    const flushPages = document.flushPages.bind(document)
    document.flushPages = () => {
      if (this.operators.length > 0) document.page.write(this.operators.join('\n'))
      this.operators = []
      this.pen = {}
      flushPages()
    }
  }

  override renderLine(line: LaidLine, x: number, y: number): void {
    const drawn = isPlain(line) ? this.textOf(line, x, y) : undefined
    if (drawn === undefined) {
      super.renderLine(line, x, y)
      this.pen = {}
    } else if (drawn !== '') this.operators.push(drawn)
  }

  override renderVector(vector: Vector): void {
    const drawn = this.strokeOf(vector) ?? this.barOf(vector)
    if (drawn === undefined) {
      super.renderVector(vector)
      this.pen = {}
    } else this.operators.push(drawn)
  }

  override renderSVG(svg: Drawing): void {
    if (svg.link !== undefined || svg.linkToPage !== undefined || svg.linkToDestination !== undefined) {
      super.renderSVG(svg)
      this.pen = {}
      return
    }
    const key = `${svg._width} ${svg._height} ${svg.font} ${svg.svg}`
    const replay = this.replays.get(key) ?? this.recorded(svg)
    this.replays.set(key, replay)
    const resources = this.document.page.resources.data
    for (const kind of resourceKinds) {
      if (replay.resources[kind] !== undefined) resources[kind] = { ...(resources[kind] as object), ...replay.resources[kind] }
    }
    this.operators.push(`q\n1 0 0 1 ${places(Number(svg.x))} ${places(Number(svg.y))} cm\n${replay.operators}\nQ`)
  }

  override renderImage(image: object): void {
    super.renderImage(image)
    this.pen = {}
  }

  /** A drawing as the engine writes it at the corner of a page, with the fonts and states that it names. */
  private recorded(svg: Drawing): Replay {
    const resources = this.document.page.resources.data
    const kept = resourceKinds.map((kind) => [kind, resources[kind]] as const)
    for (const kind of resourceKinds) delete resources[kind]
    const from = this.operators.length
    super.renderSVG({ ...svg, x: 0, y: 0 })
    const used = Object.fromEntries(resourceKinds.map((kind) => [kind, resources[kind] as Record<string, unknown> | undefined]))
    for (const [kind, before] of kept) {
      if (before === undefined) delete resources[kind]
      else resources[kind] = before
    }
    return { operators: this.operators.splice(from).join('\n'), resources: used }
  }

  private textOf(line: LaidLine, x: number, y: number): string | undefined {
    const baseline = places(y + line.getAscenderHeight())
    const parts: string[] = []
    const pen = { ...this.pen }
    for (const inline of line.inlines) {
      const color = rgb(inline.color)
      const glyphs = this.glyphsOf(inline.font, inline.text)
      if (color === undefined || glyphs === undefined) return undefined
      if (glyphs === '') continue
      const { font, fontSize, characterSpacing = 0 } = inline
      const { page } = this.document
      page.fonts[font.id] ??= font.ref()
      const face = `/${font.id} ${places(fontSize)} Tf`
      if (pen.fill !== color) parts.push(`${color} rg`)
      if (pen.face !== face) parts.push(face)
      Object.assign(pen, { fill: color, face })
      // Others draw without saying so that their letters stand close.
      if (characterSpacing !== 0) parts.push(`${places(characterSpacing)} Tc`)
      parts.push(`1 0 0 -1 ${places(x + inline.x)} ${baseline} Tm`, `[<${glyphs}>] TJ`)
      if (characterSpacing !== 0) parts.push('0 Tc')
    }
    this.pen = pen
    return parts.length === 0 ? '' : `BT\n${parts.join('\n')}\nET`
  }

  /** What stands between `<` and `>`, with the kerning; undefined where a glyph is not on the line. */
  private glyphsOf(font: EngineFont, text: string): string | undefined {
    const known = this.encoded.get(font) ?? new Map<string, string | null>()
    this.encoded.set(font, known)
    let all = ''
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from)
      const to = space < 0 ? text.length : space + 1
      const word = text.slice(from, to)
      from = to
      let glyphs = known.get(word)
      if (glyphs === undefined) {
        glyphs = encodedWord(font, word)
        known.set(word, glyphs)
      }
      if (glyphs === null) return undefined
      all += glyphs
    }
    return all.replaceAll('<>', '')
  }

  private strokeOf({ type, x1, y1, x2, y2, lineWidth, lineColor, lineCap, lineJoin, dash, color, ...others }: Vector) {
    const stroke = rgb(lineColor ?? 'black')
    if (type !== 'line' || color !== undefined || lineJoin !== undefined || stroke === undefined) return undefined
    if ('linearGradient' in others || 'strokeOpacity' in others) return undefined
    const dashes = dash === undefined ? '' : `${places(dash.length)} ${places(dash.space ?? dash.length)}`
    const style = `${places(Number(lineWidth ?? 1))} w ${caps[String(lineCap ?? 'butt')] ?? 0} J 0 j [${dashes}] 0 d`
    const parts: string[] = []
    if (this.pen.style !== style) parts.push(style)
    if (this.pen.stroke !== stroke) parts.push(`${stroke} RG`)
    Object.assign(this.pen, { style, stroke })
    parts.push(`${places(Number(x1))} ${places(Number(y1))} m ${places(Number(x2))} ${places(Number(y2))} l S`)
    return parts.join('\n')
  }

  private barOf({ type, x, y, w, h, r, color, lineColor, ...others }: Vector): string | undefined {
    const fill = rgb(color)
    if (type !== 'rect' || r !== undefined || lineColor !== undefined || fill === undefined) return undefined
    if ('linearGradient' in others || 'fillOpacity' in others) return undefined
    const parts = this.pen.fill === fill ? [] : [`${fill} rg`]
    this.pen.fill = fill
    parts.push(`${places(Number(x))} ${places(Number(y))} ${places(Number(w))} ${places(Number(h))} re f`)
    return parts.join('\n')
  }
}

function isPlain(line: LaidLine): boolean {
  if (line.id !== undefined || line._outline !== undefined || line._pageNodeRef !== undefined) return false
  return line.inlines.every(hasNoOwnWays)
}

function hasNoOwnWays(inline: LaidInline): boolean {
  const said = inline as unknown as Readonly<Record<string, unknown>>
  if (typeof inline.opacity === 'number' && inline.opacity !== 1) return false
  return ownWays.every((way) => !said[way]) && !inline.text.includes('\n') && !inline.text.includes('\t')
}

function encodedWord(font: EngineFont, word: string): string | null {
  const [codes, positions] = font.encode(word)
  let all = ''
  for (const [index, { xOffset, yOffset, xAdvance, advanceWidth }] of positions.entries()) {
    if (xOffset !== 0 || yOffset !== 0) return null
    all += codes[index]
    if (xAdvance !== advanceWidth) all += `>${places(advanceWidth - xAdvance)}<`
  }
  return all
}

/** Red, green and blue from 0 to 1; undefined for what is no such colour. */
function rgb(color: unknown): string | undefined {
  if (color === 'black') return '0 0 0'
  if (typeof color !== 'string') return undefined
  return colors.get(color) ?? read(color)
}

const colors = new Map<string, string>()

function read(color: string): string | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  if (digits === null) return undefined
  const said = digits
    .slice(1)
    .map((part) => Math.round((Number.parseInt(part, 16) / 255) * 10_000) / 10_000)
    .join(' ')
  colors.set(color, said)
  return said
}

/** Thousandths of a point: finer than any printer. */
function places(length: number): number {
  return Math.round(length * 1000) / 1000
}
