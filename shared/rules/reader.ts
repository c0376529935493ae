import type { Group, Person } from '../model/visit'

/** For whom a programme or calendar is: all guests, the organisers, one group, or one person. */
export type Reader =
  | { readonly kind: 'guests' }
  | { readonly kind: 'organisers' }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'person'; readonly person: Person }
