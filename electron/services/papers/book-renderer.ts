import type { Result } from '../../../shared/base/result'
import type { Notice } from '../../../shared/export/papers/notice'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { OwnFaces } from './own-faces'

export type RenderedBook = {
  readonly pages: number
  /** The section of each page. */
  readonly sections: readonly number[]
  readonly notices: readonly Notice[]
  readonly bytes: Uint8Array
}

/** Something of the definition is on no page, whatever was tried; a paper that lacks a line must not leave. */
export type ContentLost = { readonly kind: 'content-lost'; readonly text: string }

type RenderWays = {
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (part: number) => void
  readonly faces?: OwnFaces
  /** Sections that are left out, and how many pages they take in the numbers of the others. */
  readonly elsewhere?: ReadonlyMap<number, number>
  /** Called again and again, at least each few milliseconds; what it throws ends the work. */
  readonly goOn?: () => void
}

/** Sets a definition as PDF. The one seam at which another engine can be put in. */
export type BookRenderer = {
  readonly render: (definition: PaperDefinition, ways?: RenderWays) => Promise<Result<RenderedBook, ContentLost>>
}
