import type { EngineDocument, EngineFont } from './engine'
import type { Glyph, GlyphPosition, ShapedRun, ShapingFace } from './shaping-face'

// Most words are letters that stand beside one another: a glyph each, with a kerning that only neighbours decide. fontkit walks
// all rules of a face for each such word; here it is asked once about each letter and each pair of letters, and whatever it
// answers otherwise than glyph by glyph (ligatures, marks, other scripts) is left to it.

type Letter = {
  readonly code: number
  readonly glyph: Glyph
  /** What a letter after it takes from its advance; null where the pair is more than its letters. */
  readonly before: Map<number, number | null>
}

const faces = new WeakMap<ShapingFace, (word: string) => ShapedRun | undefined>()

/** Has the words of a document's fonts shaped by letters and pairs where that is all there is to them. */
export function shapePlainly(document: EngineDocument): void {
  const provide = document.provideFont.bind(document)
  const shaped = new WeakSet<EngineFont>()
  document.provideFont = (family, bold, italics) => {
    const font = provide(family, bold, italics)
    if (!shaped.has(font)) {
      shaped.add(font)
      if (canShape(font)) {
        const usual = font.layoutCached.bind(font)
        const shape = plainShaping(font.font)
        font.layoutCached = (text) => shape(text) ?? usual(text)
      }
    }
    return font
  }
}

function canShape({ layoutCached, font }: EngineFont): boolean {
  return typeof layoutCached === 'function' && typeof font?.layout === 'function' && font.unitsPerEm === 1000
}

/** The runs of a face, word by word; undefined for what fontkit must shape. */
export function plainShaping(face: ShapingFace): (word: string) => ShapedRun | undefined {
  const known = faces.get(face)
  if (known !== undefined) return known
  const letters = new Map<string, Map<number, Letter | null>>()
  const letterOf = (script: string, code: number): Letter | null => {
    const ofScript = letters.get(script) ?? new Map<number, Letter | null>()
    letters.set(script, ofScript)
    const before = ofScript.get(code)
    if (before !== undefined) return before
    const letter = singleOf(face, script, code)
    ofScript.set(code, letter)
    return letter
  }
  const shape = (word: string): ShapedRun | undefined => {
    const script = scriptOf(word)
    if (script === undefined) return undefined
    const glyphs: Glyph[] = []
    const positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number; advanceWidth: number }[] = []
    let advanceWidth = 0
    let last: Letter | undefined
    for (let index = 0; index < word.length; index += 1) {
      const letter = letterOf(script, word.charCodeAt(index))
      if (letter === null) return undefined
      if (last !== undefined) {
        const kern = kernOf(face, script, last, letter)
        if (kern === null) return undefined
        const position = positions[index - 1]
        if (kern !== 0 && position !== undefined) position.xAdvance += kern
        advanceWidth += kern
      }
      const own = letter.glyph.advanceWidth
      glyphs.push(letter.glyph)
      positions.push({ xAdvance: own, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: own })
      advanceWidth += own
      last = letter
    }
    return { glyphs, positions, advanceWidth }
  }
  faces.set(face, shape)
  return shape
}

function singleOf(face: ShapingFace, script: string, code: number): Letter | null {
  const { glyphs, positions } = face.layout(String.fromCharCode(code), undefined, script)
  const [glyph] = glyphs
  if (glyph === undefined || glyphs.length !== 1 || kernIn(positions[0], glyph) !== 0) return null
  return { code, glyph: { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints: [code] }, before: new Map() }
}

function kernOf(face: ShapingFace, script: string, first: Letter, second: Letter): number | null {
  if (isHan(first.code) && isHan(second.code)) return 0
  const known = first.before.get(second.code)
  if (known !== undefined) return known
  const { glyphs, positions } = face.layout(String.fromCharCode(first.code, second.code), undefined, script)
  const isEach = glyphs.length === 2 && glyphs[0]?.id === first.glyph.id && glyphs[1]?.id === second.glyph.id
  const kern = isEach && kernIn(positions[1], second.glyph) === 0 ? kernIn(positions[0], first.glyph) : null
  first.before.set(second.code, kern)
  return kern
}

/** How much further or less far the pen moves than the glyph is wide; null where the glyph stands off its line. */
function kernIn(position: GlyphPosition | undefined, { advanceWidth }: Glyph): number | null {
  if (position === undefined || position.xOffset !== 0 || position.yOffset !== 0) return null
  return position.xAdvance - advanceWidth
}

/**
 * The script by whose rules fontkit shapes a word: that of its first letter, as OpenType names it. Undefined for a word with a
 * sign of any other script, with marks, or of more than one plane.
 */
function scriptOf(word: string): string | undefined {
  let script: string | undefined
  for (let index = 0; index < word.length; index += 1) {
    const found = scriptOfCode(word.charCodeAt(index))
    if (found === undefined) return undefined
    if (found !== 'zyyy') script ??= found
  }
  return script ?? 'zyyy'
}

function scriptOfCode(code: number): 'latn' | 'cyrl' | 'hani' | 'zyyy' | undefined {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'latn' : 'zyyy'
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 'zyyy' : 'latn'
  if (code >= 0x400 && code <= 0x481) return 'cyrl'
  if (isHan(code)) return 'hani'
  if (code === 0xa0 || code === 0xab || code === 0xbb || code === 0x202f || code === 0x2116) return 'zyyy'
  if (code >= 0x2010 && code <= 0x2027) return 'zyyy'
  return (code >= 0x3000 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff20)
    ? 'zyyy'
    : undefined
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
