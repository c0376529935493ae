import type { GroupId, ItemId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'
import type { CardZones } from './card-props'
import type { CardPlace, DayLayout, TimelineLayout } from './timeline-layout'

/** What the hand does: moves items, moves one end, draws a new one, or brings one out of the pool. */
export type Grip =
  | {
      readonly kind: 'move'
      readonly ids: readonly ItemId[]
      readonly lead: CardPlace
      readonly day: DayLayout
      readonly minute: number
    }
  | { readonly kind: 'start' | 'end'; readonly lead: CardPlace; readonly day: DayLayout; readonly minute: number }
  | { readonly kind: 'draw'; readonly day: DayLayout; readonly lane: number; readonly minute: number }
  | { readonly kind: 'pool'; readonly id: ItemId; readonly minutes: number; readonly card: HTMLElement }

/** Everything the hand must know, as it was when the drag began. */
export type DragGround = {
  readonly visit: Visit
  readonly layout: TimelineLayout
  readonly words: ItemWords
  readonly zones: CardZones
  readonly scroller: HTMLElement
  readonly layer: HTMLElement
  readonly say: DragWords
}

/** The words of a drag, in the language of the interface. */
export type DragWords = {
  readonly busyUntil: (who: string, clock: string) => string
  readonly people: (first: string, others: number) => string
  readonly day: (date: WallDate) => string
  readonly copying: string
  readonly toPool: string
  readonly lane: (groups: readonly GroupId[]) => string
}

/** Where it would be let go now. */
export type DragGoal = {
  /** Minutes from where it stood. */
  readonly by: number
  readonly date: WallDate
  readonly start: number
  readonly end: number
  readonly lane: number
  readonly groups: readonly GroupId[] | undefined
  readonly intoPool: boolean
}
