import type { FontName } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { type EngineDocument, type EngineFont, engine } from './engine'
import { fontFiles, fontPath } from './font-files'
import { canMeasureLean, leanText } from './lean-text'
import type { OwnFaces } from './own-faces'
import { canPack, packObjects } from './packed-objects'
import { fileLanguages } from './paper-structure'
import { parsedFont } from './parsed-fonts'
import { shapePlainly } from './plain-shaping'

/** Which of the small changes to the engine are in force; tests switch them off to compare. */
export type Patches = {
  readonly parsedFonts: boolean
  readonly equalMetrics: boolean
  readonly mergedInlines: boolean
  readonly tags: boolean
  readonly packedObjects: boolean
  readonly roundedPlaces: boolean
  readonly leanText: boolean
  readonly leanDrawing: boolean
  readonly plainShaping: boolean
}

export const allPatches: Patches = {
  parsedFonts: true,
  equalMetrics: true,
  mergedInlines: true,
  tags: true,
  packedObjects: true,
  roundedPlaces: true,
  leanText: true,
  leanDrawing: true,
  plainShaping: true
}

/** An empty document of the paper's sheet, with its fonts and what a reader's program shows of it. */
export function paperDocument(
  definition: PaperDefinition,
  {
    fontsFolder,
    patches,
    faces = {}
  }: { readonly fontsFolder?: string | undefined; readonly patches: Patches; readonly faces?: OwnFaces | undefined }
): EngineDocument {
  const { width, height } = definition.sheet
  const at = new Date(definition.at)
  const font = (file: string): Uint8Array | string => face(fontPath(fontsFolder, file))
  const face = (path: string): Uint8Array | string => {
    return patches.parsedFonts ? parsedFont(path) : path
  }
  const fonts = Object.fromEntries(
    (Object.keys(fontFiles) as FontName[]).map((name) => {
      const { regular, semibold, italic } = fontFiles[name]
      const bold = font(semibold)
      return [name, { normal: font(regular), bold, italics: font(italic), bolditalics: bold }]
    })
  )
  for (const [name, path] of Object.entries(faces)) {
    fonts[name] = { normal: face(path), bold: face(path), italics: face(path), bolditalics: face(path) }
  }
  const document = new engine.PDFDocument(
    fonts,
    { ...definition.images },
    {},
    {},
    {
      size: [width, height],
      pdfVersion: '1.7',
      displayTitle: true,
      compress: true,
      lang: fileLanguages[definition.language],
      autoFirstPage: false,
      font: null,
      info: {
        Title: definition.title,
        Author: definition.author,
        Creator: 'Attaché',
        Producer: 'pdfkit',
        CreationDate: at,
        ModDate: at
      }
    },
    null,
    (path) => Object.values(definition.images).includes(path) || path.endsWith('.ttf')
  )
  if (patches.equalMetrics) equalMetrics(document)
  if (patches.plainShaping) shapePlainly(document)
  if (patches.leanText && canMeasureLean()) leanText(document)
  if (patches.packedObjects && canPack(document)) packObjects(document)
  return document
}

/**
 * Gives every face ascent and descent of Noto Sans. The engine puts a line's baseline by them, and a Han face has others, so
 * that Latin and Han in two columns would not stand on one line.
 */
function equalMetrics(document: EngineDocument): void {
  const provide = document.provideFont.bind(document)
  document.provideFont = (family, bold, italics): EngineFont => {
    const font = provide(family, bold, italics)
    if (typeof font.ascender === 'number') {
      font.ascender = 1069
      font.descender = -293
    }
    return font
  }
}
