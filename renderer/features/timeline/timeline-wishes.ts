import type { GroupId, ItemId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import type { Drawn } from './drawn'

export type NewItem = {
  readonly date: WallDate
  readonly start: number
  readonly end: number
  readonly groups: readonly GroupId[]
  readonly title: string
}

/** What the timeline asks of its page. */
export type TimelineActs = {
  readonly select: (id: ItemId | undefined, how: 'only' | 'also') => void
  readonly open: (id: ItemId) => void
  /** Whether it was done; what is refused is said in a toast. */
  readonly run: (command: Command | undefined) => boolean
  readonly add: (given: NewItem) => void
  /** Begins an item at a drawn span, or leaves it. */
  readonly draw: (drawn: Drawn | undefined) => void
}
