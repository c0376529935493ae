import type { Audience, Notice, PaperConvention, PaperKind } from '../../../shared/backend/publishing'
import type { Language } from '../../../shared/base/language'
import type { Result } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Person, Visit } from '../../../shared/model/visit'

type Draft = { readonly visit: Visit; readonly office: Office; readonly language: Language; readonly at: string }
type Built = { readonly text: string; readonly events: number }

/** Builders of calendars; undefined where there is nothing to put in one. */
export type CalendarMaker = {
  readonly visitCalendar: (wish: Draft & { readonly audience: Audience }) => Built | undefined
  readonly personCalendar: (wish: Draft & { readonly person: Person }) => Built | undefined
}

export type PaperWish = Draft & {
  readonly paper: PaperKind
  readonly convention: PaperConvention
  readonly audience: Audience
  /** Where the visit's attachments lie; without it photographs print as awaited. */
  readonly attachments?: string
  /** Where the finished paper is written. */
  readonly file: string
}

type PaperRefusal = { readonly kind: 'content-lost'; readonly text: string } | { readonly kind: 'cancelled' }

/** Makes papers in a thread of its own, one after another. */
export type PaperMaker = {
  readonly make: (
    wish: PaperWish
  ) => Promise<Result<{ readonly pages: number; readonly notices: readonly Notice[] }, PaperRefusal>>
  /** Ends the paper in hand, which answers `cancelled`. */
  readonly cancel: () => void
  readonly close: () => Promise<void>
}

/** Both load what they need when they are first asked for, so that a calendar alone starts fast. */
export type Makers = {
  readonly calendars: () => Promise<CalendarMaker>
  readonly papers: () => Promise<PaperMaker>
}
