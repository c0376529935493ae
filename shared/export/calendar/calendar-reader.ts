import type { Person } from '../../model/visit'

/** For whom a calendar is: all guests, the organisers, or one person. */
export type CalendarReader =
  | { readonly kind: 'guests' }
  | { readonly kind: 'organisers' }
  | { readonly kind: 'person'; readonly person: Person }
