import type { GiftId, ItemId, PersonId, VehicleId } from '../base/id'
import type { LocalizedText } from '../base/localized-text'
import type { WallDate, WallTime } from '../base/wall-time'
import type { Command } from '../commands/command'
import type { SigningNeed } from '../rules/finding'

export type RemedyKind =
  | 'move-after'
  | 'take-out'
  | 'take-all-out'
  | 'widen-dates'
  | 'to-pool'
  | 'end-at-midnight'
  | 'add-transfer'
  | 'lengthen'
  | 'place-in-cars'
  | 'add-vehicle'
  | 'hire-vehicle'
  | 'replace-vehicle'
  | 'seat-in-car'
  | 'seat-at-table'
  | 'seat-all-at-table'
  | 'keep-room'
  | 'keep-rooms-from'
  | 'keep-rooms-until'
  | 'add-interpreter'
  | 'no-interpreting'
  | 'pair-with'
  | 'unpair'
  | 'add-member'
  | 'state-heads'
  | 'add-requisites'
  | 'gift-chosen'
  | 'no-gifts'
  | 'diet-answered'
  | 'diets-answered'
  | 'join-partner'
  | 'confirm'
  | 'add-meal'
  | 'make-pause'
  | 'shorten'
  | 'name-responsible'
  | 'not-responsible'

/** A change that one click makes, undone in one step, with the facts to word it. */
export type Remedy = {
  readonly kind: RemedyKind
  readonly command: Command
  readonly item?: ItemId
  readonly person?: PersonId
  readonly partner?: PersonId
  readonly vehicle?: VehicleId
  readonly gift?: GiftId
  readonly minutes?: number
  /** People whom it concerns, where they are several. */
  readonly count?: number
  readonly from?: WallDate
  readonly until?: WallDate
  readonly at?: WallTime
  readonly missing?: readonly SigningNeed[]
}

/** Words and the id that a remedy gives to what it adds; the caller knows both. */
export type Supplies = {
  readonly newId: string
  readonly transfer: LocalizedText
  readonly meal: LocalizedText
  readonly vehicle: LocalizedText
  readonly needs: Readonly<Record<SigningNeed, LocalizedText>>
}
