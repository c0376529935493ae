import type { Notice } from '../../../shared/export/papers/notice'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { SectionMark, SheetSource, ShownPaper } from '../../../shared/export/papers/part-first/section-mark'
import type { ContentLost } from './book-renderer'

/** One paper to be made, and where it goes. */
export type PaperOrder = Omit<PaperWish, 'pictures' | 'cover'> & {
  readonly file: string
  /** Where the visit's attachments lie; without it photographs print as awaited. */
  readonly attachments?: string
  /** Where the office keeps emblem, photograph of the cover and faces of its own. */
  readonly officeFolder?: string
  /** To be looked at: what changed of a long paper that a window `shown` already is made, and put among the rest. */
  readonly preview?: { readonly shown?: ShownPaper }
}

export type MadePaper = {
  readonly pages: number
  readonly notices: readonly Notice[]
  /** Of a preview: the sections that the window then shows. */
  readonly sections?: readonly SectionMark[]
  /** Where only a part was made: where each page of the window comes from. */
  readonly sheets?: readonly SheetSource[]
}

export type PaperRefusal = ContentLost | { readonly kind: 'cancelled' }

/** What goes to the worker and what comes back. The order is given up as soon as `givenUp` holds another number than 0. */
export type WorkerOrder = PaperOrder & { readonly job: number; readonly givenUp: Int32Array<SharedArrayBuffer> }

export type WorkerReport =
  | { readonly kind: 'progress'; readonly job: number; readonly part: number }
  | { readonly kind: 'done'; readonly job: number; readonly made: MadePaper }
  | { readonly kind: 'refused'; readonly job: number; readonly refusal: PaperRefusal }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string; readonly code?: string }
