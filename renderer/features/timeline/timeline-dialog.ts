import type { ItemId } from '../../../shared/base/id'

/** What stands over the timeline: a plan that moves several items, a phrase, the changes of the session. */
export type TimelineDialog =
  | { readonly kind: 'shift' | 'late' | 'close'; readonly id: ItemId }
  | { readonly kind: 'quick' | 'history' | 'copy-day' }
