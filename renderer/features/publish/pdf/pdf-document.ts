/** A piece of text on a page; in points from the upper left corner of the page. */
export type TextPiece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PageSize = { readonly width: number; readonly height: number }

/** A finished paper as the preview needs it; the engine behind it comes when the first paper is looked at. */
export type PdfDocument = {
  readonly pages: number
  /** Points, 72 to the inch. */
  readonly sizeOf: (page: number) => Promise<PageSize>
  /** Draws a page at so many pixels to the point. Rejects when the signal stops it. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>
  readonly textOf: (page: number) => Promise<readonly TextPiece[]>
  readonly close: () => void
}

export type OpenPdf = (bytes: Uint8Array) => Promise<PdfDocument>
