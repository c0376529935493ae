// The parts of pdfmake 0.3.11 that papers are set with, typed as far as they are used. They are taken one by one instead of
// through `createPdf`: a definition is laid out more than once before it is drawn, and no code that fetches an address is
// ever on the way. The exact version is pinned; a test says when one of these members is gone.
import { createRequire } from 'node:module'
import type { GlyphPosition, ShapedRun, ShapingFace } from './shaping-face'

export type LaidInline = {
  text: string
  width: number
  x: number
  font: EngineFont
  fontSize: number
  color: string
  characterSpacing?: number
  link?: string
  linkToDestination?: string
  fontFeatures?: unknown
  decoration?: unknown
  opacity?: number
  noWrap?: boolean
  /** Language of its words where it is not the paper's. */
  lang?: string
  leadingCut: number
  trailingCut: number
}

export type LaidLine = {
  inlines: LaidInline[]
  maxWidth: number
  /** The text that it belongs to. */
  leaf?: EngineNode
  id?: string
  _outline?: object
  _pageNodeRef?: object
  getWidth: () => number
  getHeight: () => number
  getAscenderHeight: () => number
}

/** An object of the file that is being written. */
export type Ref = { readonly data: Record<string, unknown>; readonly end: () => void }

export type EngineNode = Record<string, unknown> & {
  positions: { readonly pageNumber: number }[]
  __height?: number
}

export type LaidItem = { readonly type: string; readonly item: Record<string, unknown> }
export type LaidPage = {
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly items: readonly LaidItem[]
}

export type EngineFont = {
  /** As fontkit reads it. */
  readonly font: ShapingFace
  layoutCached: (text: string) => ShapedRun
  readonly id: string
  readonly ref: () => Ref
  readonly encode: (text: string) => readonly [codes: readonly string[], positions: readonly GlyphPosition[]]
  ascender: number
  descender: number
  lineHeight: (size: number) => number
  widthOfString: (text: string, size: number, features?: unknown) => number
}

export type EngineDocument = NodeJS.ReadableStream & {
  provideFont: (family: string, bold: boolean, italics: boolean) => EngineFont
  openImage: (path: string) => object
  end: () => void
  ref: (data: object) => Ref
  addContent: (operators: string) => unknown
  addPage: (options: object) => object
  flushPages: () => void
  readonly page: EnginePage
  getMarkInfoDictionary: () => Ref
  getStructTreeRoot: () => Ref
  getStructParentTree: () => { readonly get: (key: number) => Ref[] }
}

type EnginePage = {
  readonly dictionary: Ref
  readonly resources: Ref
  readonly fonts: Record<string, Ref>
  readonly structParentTreeKey: number
  readonly write: (operators: string) => void
}

type LayoutBuilder = {
  layoutDocument(content: unknown, document: EngineDocument, styles: object, defaultStyle: object): LaidPage[]
  processNode(node: EngineNode, isAligned?: boolean): void
  buildNextLine(node: EngineNode): LaidLine | null
}

type EngineRenderer = {
  renderPages(pages: readonly LaidPage[]): void
  renderLine(line: LaidLine, x: number, y: number): void
  renderVector(vector: object): void
  renderImage(image: object): void
  renderSVG(svg: object): void
}

type Engine = {
  readonly LayoutBuilder: new (size: object, margins: object, svg: object) => LayoutBuilder
  readonly PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    mayRead: (path: string) => boolean
  ) => EngineDocument
  readonly Renderer: new (document: EngineDocument, progress?: (part: number) => void) => EngineRenderer
  readonly SVGMeasure: new () => object
  readonly TextInlines: { readonly prototype: { measure: (words: never, stack: never) => never } }
}

const require = createRequire(import.meta.url)

function part<Name extends keyof Engine>(name: Name): Engine[Name] {
  return (require(`pdfmake/js/${name}.js`) as { readonly default: Engine[Name] }).default
}

export const engine: Engine = {
  LayoutBuilder: part('LayoutBuilder'),
  PDFDocument: part('PDFDocument'),
  Renderer: part('Renderer'),
  SVGMeasure: part('SVGMeasure'),
  TextInlines: part('TextInlines')
}

/** The font reader that the engine itself uses, not any other copy that may be installed. */
export const fontReader = createRequire(createRequire(require.resolve('pdfmake')).resolve('pdfkit'))('fontkit') as FontReader

export type ParsedFont = object
export type FontReader = {
  readonly openSync: (path: string) => ParsedFont
  readonly create: (bytes: Uint8Array) => ParsedFont
  readonly registerFormat: (format: object) => void
}
