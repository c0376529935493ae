import type { ItemId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'
import { newId } from '../../state/new-id'
import type { DragGoal, Grip } from './drag-session'
import { copyCommand, dropCommand, placeCommand, poolCommand, resizeCommand } from './drop-command'
import { groupsIn } from './goal-of'
import type { TimelineLayout } from './timeline-layout'
import type { TimelineActs } from './timeline-wishes'

/** Makes one command of what was let go. Nothing is asked. */
export function finishDrag(
  visit: Visit,
  layout: TimelineLayout,
  grip: Grip,
  goal: DragGoal,
  copying: boolean,
  acts: TimelineActs
): void {
  switch (grip.kind) {
    case 'draw':
      return
    case 'start':
    case 'end':
      acts.run(resizeCommand(visit, grip.lead.entry.item, grip.kind, goal.by))
      return
    case 'pool': {
      const item = visit.items[grip.id]
      const day = layout.days.find(({ date }) => date === goal.date)
      if (item === undefined || day === undefined || goal.intoPool) return
      const groups = groupsIn(day.lanes, goal.lane, item.groups)
      if (acts.run(placeCommand(visit, item, goal.date, goal.start, groups))) acts.select(grip.id, 'only')
      return
    }
    case 'move': {
      if (goal.intoPool) {
        acts.run(poolCommand(visit, grip.ids))
        return
      }
      const drop = { minutes: goal.by, groups: goal.groups }
      if (!copying) {
        if (acts.run(dropCommand(visit, grip.ids, drop)) && grip.ids.length === 1) acts.select(grip.lead.entry.item.id, 'only')
        return
      }
      const copies = new Map(grip.ids.map((id) => [id, newId() as ItemId]))
      if (acts.run(copyCommand(copies, drop)) && copies.size === 1) acts.select([...copies.values()][0], 'only')
    }
  }
}
