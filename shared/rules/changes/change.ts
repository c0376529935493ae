import type { ItemId, PersonId, PlaceId } from '../../base/id'
import type { LocalizedText } from '../../base/localized-text'
import type { Collection, ItemStatus } from '../../model/visit'
import type { Scheduled } from '../schedule'

/** What happened to an item, the gravest first. A new room alone is `room`; a new place is `place`, whatever its room. */
export const itemChangeKinds = [
  'added',
  'removed',
  'cancelled',
  'restored',
  'moved',
  'lengthened',
  'place',
  'room',
  'status',
  'people',
  'renamed',
  'remarks',
  'other'
] as const

export type ItemChangeKind = (typeof itemChangeKinds)[number]

/** How an item stood in one of the two versions. */
export type ItemState = {
  readonly title: LocalizedText
  readonly time: Scheduled
  readonly status: ItemStatus
  readonly place?: PlaceId
  readonly room?: LocalizedText
}

/** One entry for an item, however many of its fields changed. `before` is absent for one added, `after` for one removed. */
export type ItemChange = {
  readonly kind: 'item'
  readonly item: ItemId
  readonly kinds: readonly [ItemChangeKind, ...ItemChangeKind[]]
  readonly before?: ItemState
  readonly after?: ItemState
  readonly joined: readonly PersonId[]
  readonly left: readonly PersonId[]
  /** Everybody who takes or took part, those who left included; in the order of their ids. */
  readonly concerned: readonly PersonId[]
}

/** A record that is no item: somebody's telephone, a place's address. Told for whole versions, not for one reader. */
export type RecordChange = {
  readonly kind: 'record'
  readonly collection: Exclude<Collection, 'items'>
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly name: LocalizedText
  /** Fields of the record that changed; empty for one added or removed. */
  readonly fields: readonly string[]
}

/** Fields of the visit itself: title, dates, contacts, practical matter. */
export type FieldsChange = { readonly kind: 'visit'; readonly fields: readonly string[] }

export type VersionChange = ItemChange | RecordChange | FieldsChange
