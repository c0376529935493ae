import type { Notice } from '../../../shared/export/papers/notice'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { ContentLost } from './book-renderer'

/** One paper to be made, and where it goes. */
export type PaperOrder = Omit<PaperWish, 'pictures' | 'cover'> & {
  readonly file: string
  /** Where the visit's attachments lie; without it photographs print as awaited. */
  readonly attachments?: string
  /** Where the office keeps emblem, photograph of the cover and faces of its own. */
  readonly officeFolder?: string
}

export type MadePaper = { readonly pages: number; readonly notices: readonly Notice[] }

export type PaperRefusal = ContentLost | { readonly kind: 'cancelled' }

/** What goes to the worker and what comes back. */
export type WorkerOrder = PaperOrder & { readonly job: number }

export type WorkerReport =
  | { readonly kind: 'progress'; readonly job: number; readonly part: number }
  | { readonly kind: 'done'; readonly job: number; readonly made: MadePaper }
  | { readonly kind: 'refused'; readonly job: number; readonly refusal: ContentLost }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string; readonly code?: string }
