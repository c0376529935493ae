import type { Language } from '../../base/language'
import type { Office } from '../../model/office'
import type { Visit } from '../../model/visit'

export type PaperKind = 'guest-programme' | 'briefing-book'

/** One paper to be made of a visit. */
export type PaperWish = {
  readonly visit: Visit
  readonly office: Office
  readonly paper: PaperKind
  readonly convention: 'western'
  readonly language: Language
  readonly audience: 'guests' | 'organisers'
  /** Paths of pictures that are there, by content hash. */
  readonly pictures?: Readonly<Record<string, string>>
  /** The moment that its stamp names, ISO 8601 in UTC. */
  readonly at: string
  /** Number of the issue that `visit` is, made at `at`; absent for the draft. */
  readonly issue?: number
}
