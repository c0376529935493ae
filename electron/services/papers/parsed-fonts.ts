import { type FontReader, fontReader, type ParsedFont } from './engine'

// pdfkit reads and parses every font again for every document, 10 MB of it for one Chinese weight. It takes a buffer as a font
// too, and hands that to fontkit; a buffer that holds only a name is answered here with the font parsed the first time.

const mark = 'attache-font:'
const parsed = new Map<string, ParsedFont>()
const readers = new WeakSet<FontReader>()

/** A font for pdfkit's `font()` that is parsed once in the life of this thread; the path itself where fontkit cannot be taught. */
export function parsedFont(path: string, reader: FontReader = fontReader): Uint8Array | string {
  if (typeof reader.registerFormat !== 'function') return path
  if (!readers.has(reader)) {
    readers.add(reader)
    reader.registerFormat(NamedFont)
  }
  return Buffer.from(mark + path)
}

class NamedFont {
  static probe(bytes: Uint8Array): boolean {
    return bytes.length > mark.length && Buffer.from(bytes.subarray(0, mark.length)).toString() === mark
  }

  constructor(stream: { readonly buffer: Uint8Array }) {
    const path = Buffer.from(stream.buffer).toString().slice(mark.length)
    let font = parsed.get(path)
    if (font === undefined) {
      font = fontReader.openSync(path)
      parsed.set(path, font)
    }
    // Glyphs keep the characters for which they were first drawn; a Latin T would be found as nothing after a Cyrillic one.
    if ('_glyphs' in font) font._glyphs = {}
    // biome-ignore lint/correctness/noConstructorReturn: fontkit makes its fonts with `new`; this one gives out one made before
    return font
  }
}
