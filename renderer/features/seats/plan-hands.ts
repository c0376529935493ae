import type { PersonId } from '../../../shared/base/id'
import type { Chair } from '../../../shared/commands/seat-edits'
import type { DragTo } from '../../ui/use-drag-to'
import type { Hand } from './use-hand'
import type { Seats } from './use-seats'

/** What the drawing and the pane of one plan have in common: the plan, who is in the hand or dragged, the chosen chair. */
export type PlanHands = {
  readonly seats: Seats
  readonly hand: Hand
  readonly drag: DragTo<PersonId>
  readonly selected: Chair | undefined
}
