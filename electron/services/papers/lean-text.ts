import { type EngineDocument, type EngineFont, engine } from './engine'

// For each word the engine asks a stack of styles some twenty questions, a third of the time of a book. Our runs say everything
// themselves, and only what may stand on a whole text is asked, once a text. Widths are kept for the life of a document.

type Word = Record<string, unknown> & { text: string; font?: unknown; fontSize?: unknown }
type Kept = { readonly whole: number; readonly leading: number; readonly trailing: number }
type Measurer = { readonly pdfDocument: EngineDocument }
type Measure = (this: Measurer, words: Word[], stack: StyleStack) => Word[]
type StyleStack = { readonly getProperty: (name: string) => unknown }

const lean = new WeakMap<EngineDocument, WeakMap<EngineFont, Map<string, Kept>>>()
const patched = new WeakSet<object>()

/** Whether the engine still measures texts where this stands in. */
export function canMeasureLean(): boolean {
  return typeof engine.TextInlines?.prototype?.measure === 'function'
}

/** Has the texts of a document measured by their runs alone; other documents are measured as ever. */
export function leanText(document: EngineDocument): void {
  const prototype = engine.TextInlines.prototype as unknown as { measure: Measure }
  if (!patched.has(prototype)) {
    patched.add(prototype)
    const usual: Measure = prototype.measure
    prototype.measure = function (words, stack) {
      const known = lean.get(this.pdfDocument)
      const ownsAll = words.every((word) => typeof word.font === 'string' && typeof word.fontSize === 'number')
      return known === undefined || !ownsAll ? usual.call(this, words, stack) : measured(this.pdfDocument, words, stack, known)
    }
  }
  lean.set(document, new WeakMap())
}

function measured(
  document: EngineDocument,
  words: Word[],
  stack: StyleStack,
  known: WeakMap<EngineFont, Map<string, Kept>>
): Word[] {
  const alignment = stack.getProperty('alignment') ?? 'left'
  const noWrap = stack.getProperty('noWrap') ?? null
  for (const word of words) {
    const font = document.provideFont(String(word.font), word.bold === true, word.italics === true)
    const size = Number(word.fontSize)
    const spacing = typeof word.characterSpacing === 'number' ? word.characterSpacing : 0
    const kept = widthsOf(font, word.text, known)
    const width = (part: number, letters: number): number => part * size + spacing * (letters - 1)
    const lineHeight = typeof word.lineHeight === 'number' ? word.lineHeight : 1
    Object.assign(word, {
      font,
      alignment: word.alignment ?? alignment,
      characterSpacing: spacing,
      fontFeatures: null,
      color: word.color ?? 'black',
      noWrap: word.noWrap ?? noWrap,
      linkToDestination: word.linkToDestination ?? null,
      opacity: 1,
      width: width(kept.whole, word.text.length),
      height: font.lineHeight(size) * lineHeight,
      leadingCut: kept.leading === 0 ? 0 : width(kept.leading, leadingOf(word.text)),
      trailingCut: kept.trailing === 0 ? 0 : width(kept.trailing, trailingOf(word.text))
    })
  }
  return words
}

/** Widths in em of a word and of the spaces at its ends. */
function widthsOf(font: EngineFont, text: string, known: WeakMap<EngineFont, Map<string, Kept>>): Kept {
  const ofFont = known.get(font) ?? new Map<string, Kept>()
  known.set(font, ofFont)
  const before = ofFont.get(text)
  if (before !== undefined) return before
  const em = (part: string): number => (part === '' ? 0 : font.widthOfString(part, 1000) / 1000)
  const kept = {
    whole: em(text),
    leading: em(text.slice(0, leadingOf(text))),
    trailing: em(text.slice(text.length - trailingOf(text)))
  }
  ofFont.set(text, kept)
  return kept
}

function leadingOf(text: string): number {
  return text.length - text.trimStart().length
}

function trailingOf(text: string): number {
  return text.length - text.trimEnd().length
}
