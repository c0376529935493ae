/** A piece of text on a page; in points from the upper left corner of the page. */
export type TextPiece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PageSize = { readonly width: number; readonly height: number }

/** One page; the same value for as long as the same page is meant, so that it is drawn once. */
export type PdfSheet = {
  /** Points, 72 to the inch. */
  readonly size: () => Promise<PageSize>
  /** Draws it at so many pixels to the point. Rejects when the signal stops it. */
  readonly draw: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>
  readonly text: () => Promise<readonly TextPiece[]>
}

/** A finished paper as the preview needs it; the engine behind it comes when the first paper is looked at. */
export type PdfDocument = { readonly sheets: readonly PdfSheet[]; readonly close: () => void }

export type OpenPdf = (bytes: Uint8Array) => Promise<PdfDocument>
