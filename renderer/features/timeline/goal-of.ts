import type { GroupId } from '../../../shared/base/id'
import { daysBetween } from '../../../shared/base/wall-time'
import type { Lane } from '../../../shared/rules/timeline/lanes-of-day'
import { type Aim, aimAt, snapped } from './aim-at'
import type { DragGoal, Grip } from './drag-session'
import type { TimelineLayout } from './timeline-layout'

/** How the hand holds it: where it points to on the columns, how fine, and along which axis alone. */
export type Hand = {
  readonly x: number
  readonly y: number
  readonly fine: boolean
  readonly axis: 'both' | 'time' | 'day'
  readonly overPool: boolean
}

/** What letting go here would do. Steps of five minutes, or of one where the hand asks for it. */
export function goalOf(layout: TimelineLayout, grip: Grip, hand: Hand): DragGoal | undefined {
  const aim = aimAt(layout, hand.x, hand.y)
  if (aim === undefined) return undefined
  const step = hand.fine ? 1 : 5
  switch (grip.kind) {
    case 'move':
      return movedGoal(grip, aim, hand, step)
    case 'start':
    case 'end':
      return resizedGoal(grip, aim, step)
    case 'draw': {
      const from = snapped(grip.minute, step)
      const to = snapped(aim.minute, step)
      const [start, end] = from <= to ? [from, Math.max(from + step, to)] : [to, from]
      return { by: end - start, date: grip.day.date, start, end, lane: grip.lane, groups: undefined, intoPool: false }
    }
    case 'pool': {
      const start = snapped(aim.minute, step)
      return {
        by: 0,
        date: aim.day.date,
        start,
        end: start + grip.minutes,
        lane: aim.lane,
        groups: undefined,
        intoPool: hand.overPool
      }
    }
  }
}

function movedGoal(grip: Extract<Grip, { kind: 'move' }>, aim: Aim, hand: Hand, step: number): DragGoal {
  const { entry, span } = grip.lead
  const day = hand.axis === 'time' ? grip.day : aim.day
  const length = entry.end - entry.start
  const start = hand.axis === 'day' ? entry.start : snapped(aim.minute - (grip.minute - entry.start), step)
  const lane = hand.axis === 'time' ? span.first : aim.lane
  const groups = groupsIn(day.lanes, lane, entry.item.groups)
  const by = daysBetween(grip.day.date, day.date) * 1440 + start - entry.start
  return {
    by,
    date: day.date,
    start,
    end: start + length,
    lane: groups === undefined ? laneOf(day.lanes, entry.item.groups) : lane,
    groups: grip.ids.length === 1 ? groups : undefined,
    intoPool: hand.overPool
  }
}

function resizedGoal(grip: Extract<Grip, { kind: 'start' | 'end' }>, aim: Aim, step: number): DragGoal {
  const { entry, span } = grip.lead
  const held = grip.kind === 'start' ? entry.start : entry.end
  const wanted = snapped(aim.minute - (grip.minute - held), step)
  const edge = grip.kind === 'start' ? Math.min(wanted, entry.end - step) : Math.max(wanted, entry.start + step)
  const [start, end] = grip.kind === 'start' ? [edge, entry.end] : [entry.start, edge]
  return { by: edge - held, date: grip.day.date, start, end, lane: span.first, groups: undefined, intoPool: false }
}

/** The groups that an item takes on in a lane; undefined where it belongs there already. */
export function groupsIn(lanes: readonly Lane[], lane: number, groups: readonly GroupId[]): readonly GroupId[] | undefined {
  const own = lanes[lane]?.groups ?? []
  if (own.some((group) => groups.includes(group))) return undefined
  return groups.length === 0 && lane === 0 ? undefined : own
}

function laneOf(lanes: readonly Lane[], groups: readonly GroupId[]): number {
  return Math.max(
    0,
    lanes.findIndex((lane) => lane.groups.some((group) => groups.includes(group)))
  )
}
