import type { AttachmentProblem } from './attachment-problem'

/** Why a value is not a visit; `path` names the place in the file, such as `visit.items.byd.time.end`. */
export type VisitRefusal =
  | { readonly kind: 'not-json'; readonly line?: number; readonly column?: number }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'not-a-visit-file' }
  | { readonly kind: 'bad-package'; readonly problem: PackageProblem; readonly entry?: string }
  /** A file in a package does not become an attachment. */
  | { readonly kind: 'bad-attachment'; readonly entry: string; readonly problem: AttachmentProblem }
  /** An age file: it wants a passphrase. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'bad-seal'; readonly problem: 'not-readable' | 'not-a-passphrase' }
  | { readonly kind: 'bad-seal'; readonly problem: 'work-factor'; readonly factor: number; readonly limit: number }
  /** Rows and columns count from 1, as spreadsheet programs show them. */
  | { readonly kind: 'bad-table'; readonly problem: TableProblem; readonly row?: number; readonly column?: number }
  | {
      readonly kind: 'bad-calendar'
      readonly problem: CalendarProblem
      readonly line?: number
      readonly text?: string
      readonly limit?: number
    }
  /** Reading it took more memory or time than any visit needs. */
  | { readonly kind: 'too-heavy' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'wrong-shape'; readonly path: string; readonly problem: ShapeProblem; readonly detail?: string }
  | { readonly kind: 'duplicate-key'; readonly path: string; readonly key: string }
  | { readonly kind: 'unknown-zone'; readonly path: string; readonly zone: string }
  | { readonly kind: 'no-such-day'; readonly path: string; readonly text: string }
  | { readonly kind: 'missing-hour'; readonly path: string; readonly wall: string; readonly zone: string }
  | { readonly kind: 'end-before-start'; readonly path: string; readonly start: string; readonly end: string }
  | { readonly kind: 'missing-reference'; readonly path: string; readonly id: string }
  | { readonly kind: 'id-differs'; readonly path: string; readonly key: string; readonly id: string }
  | { readonly kind: 'duplicate-id'; readonly path: string; readonly id: string }
  | { readonly kind: 'circle'; readonly path: string; readonly id: string }
  | { readonly kind: 'follows-untimed'; readonly path: string; readonly id: string }

export type ShapeProblem =
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-long'
  | 'too-short'
  | 'control-character'

/** What is wrong with a `.visit` package; `entry` names the file in it. */
export type PackageProblem =
  | 'not-readable'
  | 'too-many-entries'
  | 'unsafe-name'
  | 'unknown-entry'
  | 'duplicate-entry'
  | 'link'
  | 'encrypted'
  | 'too-large'
  | 'too-dense'
  | 'wrong-checksum'
  | 'wrong-manifest'
  | 'no-visit'

export type TableProblem =
  | 'not-readable'
  | 'not-text'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'unclosed-quote'
  | 'too-long'
  | 'entities'
  | 'too-dense'

export type CalendarProblem =
  | 'not-readable'
  | 'not-text'
  | 'too-deep'
  | 'empty'
  | 'too-many-events'
  | 'no-such-day'
  | 'unknown-zone'
  | 'end-before-start'
