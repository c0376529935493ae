import type { ItemId, PersonId } from '../base/id'
import type { Language } from '../base/language'
import type { WallDate } from '../base/wall-time'
import type { Occurrence, Zone } from '../base/zone'
import type { Collection, Item, RecordOf, Visit } from '../model/visit'

/** Fields of the visit itself, outside its collections. */
export type VisitFields = Omit<Visit, Collection | 'id' | 'hostZone'>

/** New values of fields; `undefined` takes an optional field away. */
export type Changes<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined }

type AddCommand = {
  [Name in Collection]: { readonly kind: 'add'; readonly collection: Name; readonly record: RecordOf<Name> }
}[Collection]

type RecordId<Name extends Collection> = RecordOf<Name> extends { readonly id: infer Id } ? Id : never

type EditCommand = {
  [Name in Collection]: {
    readonly kind: 'edit'
    readonly collection: Name
    readonly id: RecordId<Name>
    readonly changes: Changes<Omit<RecordOf<Name>, 'id'>>
  }
}[Collection]

/** Every change that a user can make to a visit. One command is one step of undo. */
export type Command =
  | AddCommand
  | EditCommand
  /** Mentions of the removed records go with them; refused where a record cannot be without one. */
  | { readonly kind: 'remove'; readonly collection: Collection; readonly ids: readonly string[] }
  /** Puts a record before another of its collection, or last. */
  | { readonly kind: 'reorder'; readonly collection: Collection; readonly id: string; readonly before?: string }
  | { readonly kind: 'edit-visit'; readonly changes: Changes<VisitFields> }
  | { readonly kind: 'set-time'; readonly id: ItemId; readonly time: Item['time'] }
  /** Same hours on another day; journeys keep their length. */
  | { readonly kind: 'move-to-day'; readonly ids: readonly ItemId[]; readonly day: WallDate }
  | { readonly kind: 'shift'; readonly ids: readonly ItemId[]; readonly minutes: number }
  /** Exchanges a timed item with its neighbour in the day: lengths and the gap between them stay. */
  | { readonly kind: 'exchange'; readonly id: ItemId; readonly direction: 'up' | 'down' }
  | { readonly kind: 'duplicate'; readonly id: ItemId; readonly newId: ItemId }
  /** The same hours on another day, under new ids; chains among the copies stay chains. */
  | {
      readonly kind: 'copy-day'
      readonly copies: readonly { readonly id: ItemId; readonly newId: ItemId }[]
      readonly to: WallDate
    }
  /** Hours on the wall stay; items that had the old zone take the new one. */
  | { readonly kind: 'set-host-zone'; readonly zone: Zone; readonly occurrence?: Occurrence }
  /**
   * Puts the content of an issue in place of the draft's. What the office did since then is no content and stays: who was
   * handed what, findings accepted in writing, the state of the visit.
   */
  | { readonly kind: 'restore'; readonly number: number; readonly content: Visit }
  /** Notes that these persons were given an issue; somebody not yet on the distribution list is put there. */
  | {
      readonly kind: 'hand-over'
      readonly people: readonly PersonId[]
      readonly issue: number
      /** ISO 8601 in UTC. */
      readonly at: string
      readonly channel?: Visit['distribution'][number]['channel']
      readonly remark?: string
      /** Of these persons, those who left the visit before they were told so, and in which language each was written to. */
      readonly left?: readonly { readonly person: PersonId; readonly language: Language }[]
    }
  /** Several changes that the user made in one gesture. */
  | { readonly kind: 'together'; readonly commands: readonly Command[] }
