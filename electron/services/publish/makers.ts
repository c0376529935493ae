import type { Notice } from '../../../shared/backend/publishing'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Result } from '../../../shared/base/result'
import type { WallDate } from '../../../shared/base/wall-time'
import type { SectionMark, SheetSource, ShownPaper } from '../../../shared/export/papers/part-first/section-mark'
import type { Office } from '../../../shared/model/office'
import type { PageSetting } from '../../../shared/model/page-setting'
import type { Audience, PaperConvention, PaperKind } from '../../../shared/model/paper-kinds'
import type { Group, Item, Person, Visit } from '../../../shared/model/visit'
import type { Reader } from '../../../shared/rules/reader'

type Draft = { readonly visit: Visit; readonly office: Office; readonly language: Language; readonly at: string }
/** Calendars of an issue come from the whole chain up to it. */
type IssueWish = {
  readonly issues: readonly { readonly number: number; readonly at: string; readonly visit: Visit }[]
  readonly office: Office
  readonly language: Language
  readonly reader: Reader
}
type Built = { readonly text: string; readonly events: number }

/** Builders of calendars; undefined where there is nothing to put in one. */
export type CalendarMaker = {
  readonly visitCalendar: (wish: Draft & { readonly audience: Audience }) => Built | undefined
  readonly groupCalendar: (wish: Draft & { readonly group: Group }) => Built | undefined
  readonly personCalendar: (wish: Draft & { readonly person: Person }) => Built | undefined
  readonly issueCalendar: (wish: IssueWish) => Built | undefined
  /** `since` is the number of the issue that the reader holds. */
  readonly changesCalendar: (wish: IssueWish & { readonly since: number }) => Built | undefined
  readonly eventSequences: (issues: IssueWish['issues'], reader: Reader, language: Language) => Readonly<Record<string, number>>
  readonly eventFiles: (
    wish: Omit<IssueWish, 'reader'> & { readonly person: Person; readonly items: ReadonlySet<Item['id']> }
  ) => readonly { readonly item: Item['id']; readonly text: string }[]
}

export type PaperWish = Draft & {
  /** Number of the issue that the visit is; absent for the draft. */
  readonly issue?: number
  readonly paper: PaperKind
  readonly convention: PaperConvention
  readonly second?: Language
  readonly person?: PersonId
  /** Of a sheet for one day, which. */
  readonly day?: WallDate
  readonly sequences?: Readonly<Record<string, number>>
  readonly audience: Audience
  /** Where the visit's attachments lie; without it photographs print as awaited. */
  readonly attachments?: string
  readonly setting?: PageSetting
  /** Emblem, photograph of the cover and faces of the office. */
  readonly officeFolder?: string
  /** To be looked at, in a window that may show an earlier state of it. */
  readonly preview?: { readonly shown?: ShownPaper }
  /** Where the finished paper is written. */
  readonly file: string
}

type MadePaper = {
  readonly pages: number
  readonly notices: readonly Notice[]
  /** Of a preview: the sections that the window then shows. */
  readonly sections?: readonly SectionMark[]
  /** Where only a part was made: where each page of the window comes from. */
  readonly sheets?: readonly SheetSource[]
}

type PaperRefusal = { readonly kind: 'content-lost'; readonly text: string } | { readonly kind: 'cancelled' }

/** Makes papers in a thread of its own, one after another. */
export type PaperMaker = {
  /** The signal gives up this one paper, which then answers `cancelled`. */
  readonly make: (wish: PaperWish, ways?: { readonly signal?: AbortSignal }) => Promise<Result<MadePaper, PaperRefusal>>
  /** Ends the paper in hand, which answers `cancelled`. */
  readonly cancel: () => void
  readonly close: () => Promise<void>
}

/** Both load what they need when they are first asked for, so that a calendar alone starts fast. */
export type Makers = {
  readonly calendars: () => Promise<CalendarMaker>
  readonly papers: () => Promise<PaperMaker>
}
