import type { PersonId } from '../../base/id'
import type { Language } from '../../base/language'
import type { WallDate } from '../../base/wall-time'
import type { Office } from '../../model/office'
import type { PageSetting } from '../../model/page-setting'
import type { Audience, PaperConvention, PaperKind } from '../../model/paper-kinds'
import type { Visit } from '../../model/visit'

export type { PaperKind }

/** An issue that an earlier reader holds: its content, its number and its time. */
export type EarlierIssue = { readonly visit: Visit; readonly number: number; readonly at: string }

/** One paper to be made of a visit. */
export type PaperWish = {
  readonly visit: Visit
  readonly office: Office
  readonly paper: PaperKind
  readonly convention: PaperConvention
  readonly language: Language
  /** A second language side by side, where the paper can stand in two. */
  readonly second?: Language
  /** Whose it is, of a paper for one person. */
  readonly person?: PersonId
  readonly audience: Audience
  /** Of a sheet for one day, which; the nearest one to `at` where absent. */
  readonly day?: WallDate
  /** SEQUENCE of each event in the person's calendar, where issues count it; 0 for those not named. */
  readonly sequences?: Readonly<Record<string, number>>
  /** Paths of pictures that are there, by content hash. */
  readonly pictures?: Readonly<Record<string, string>>
  readonly setting?: PageSetting
  /** Pictures of the cover that the office supplied, as names in `pictures`. */
  readonly cover?: { readonly emblem?: string; readonly photograph?: string }
  /** The moment that its stamp names, ISO 8601 in UTC. */
  readonly at: string
  /** Number of the issue that `visit` is, made at `at`; absent for the draft. */
  readonly issue?: number
  /** The issue against which changes are told and marked. */
  readonly earlier?: EarlierIssue
}
