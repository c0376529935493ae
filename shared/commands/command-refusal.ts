import type { Collection } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'

/** Why a command changes nothing. */
export type CommandRefusal =
  | { readonly kind: 'no-such-record'; readonly collection: Collection; readonly id: string }
  | { readonly kind: 'id-taken'; readonly collection: Collection; readonly id: string }
  /** Other records cannot be without this one: a person needs a side, a room its hotel. */
  | { readonly kind: 'still-needed'; readonly collection: Collection; readonly id: string; readonly by: readonly NeededBy[] }
  | { readonly kind: 'no-neighbour'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'has-no-hours'; readonly id: string }
  | { readonly kind: 'journey-keeps-its-hours'; readonly id: string }
  /** What the command would leave behind is not a visit: an end before its start, a missing hour, a circle. */
  | { readonly kind: 'not-possible'; readonly problem: VisitRefusal }

export type NeededBy = { readonly collection: Collection; readonly id: string }
