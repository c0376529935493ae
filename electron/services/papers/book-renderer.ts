import type { Result } from '../../../shared/base/result'
import type { Notice } from '../../../shared/export/papers/notice'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { OwnFaces } from './own-faces'

export type RenderedBook = { readonly pages: number; readonly notices: readonly Notice[]; readonly bytes: Uint8Array }

/** Something of the definition is on no page, whatever was tried; a paper that lacks a line must not leave. */
export type ContentLost = { readonly kind: 'content-lost'; readonly text: string }

/** Sets a definition as PDF. The one seam at which another engine can be put in. */
export type BookRenderer = {
  /** `progress` is told how much is done, from 0 to 1. */
  readonly render: (
    definition: PaperDefinition,
    progress?: (part: number) => void,
    faces?: OwnFaces
  ) => Promise<Result<RenderedBook, ContentLost>>
}
