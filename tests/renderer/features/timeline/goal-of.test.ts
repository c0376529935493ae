import { expect, test } from 'vitest'
import type { Grip } from '../../../../renderer/features/timeline/drag-session'
import { copyCommand, dropCommand, poolCommand, resizeCommand } from '../../../../renderer/features/timeline/drop-command'
import { goalOf } from '../../../../renderer/features/timeline/goal-of'
import { createLayouts } from '../../../../renderer/features/timeline/timeline-layout'
import type { GroupId, ItemId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import { placedTime } from '../../../../shared/rules/schedule'
import { yOf } from '../../../../shared/rules/timeline/folded-scale'
import { timelineDays } from '../../../../shared/rules/timeline/timeline-days'
import { aGroup, anItem, at, aVisit } from '../../../builders/visit'

const groups = [aGroup('main', { order: 'a0' }), aGroup('press', { order: 'a1' })]
const visit = aVisit({
  groups,
  items: [
    anItem('talks', { groups: ['main'], time: at('2024-03-06T09:30', { minutes: 60 }) }),
    anItem('camera', { groups: ['press'], time: at('2024-03-06T09:30', { minutes: 30 }) }),
    anItem('tour', { groups: ['main', 'press'], time: at('2024-03-07T10:00') })
  ]
})
const ids = groups.map(({ id }) => id as GroupId)
const layouts = createLayouts()
const wish = { groups: ids, hour: 56, room: 900, allLanes: false }
const layout = layouts({ ...wish, days: timelineDays(visit).days })
const dayIndex = layout.days.findIndex(({ date }) => date === '2024-03-06')
const day = layout.days[dayIndex]
if (day === undefined) throw new Error('the day is missing')
const lead = day.cards.find(({ entry }) => entry.item.id === 'talks')
if (lead === undefined) throw new Error('the card is missing')
const grip: Grip = { kind: 'move', ids: ['talks' as ItemId], lead, day, minute: 600 }
const left = layout.edges[dayIndex] ?? 0
const hand = { x: left + 10, y: yOf(layout.scale, 600), fine: false, axis: 'both' as const, overPool: false }

test('an item held at its middle moves by the way of the hand, in steps of five minutes', () => {
  expect(goalOf(layout, grip, { ...hand, y: yOf(layout.scale, 663) })).toMatchObject({
    by: 65,
    start: 635,
    end: 695,
    date: '2024-03-06'
  })
  expect(goalOf(layout, grip, { ...hand, y: yOf(layout.scale, 663), fine: true })).toMatchObject({ by: 63 })
})

test('Shift keeps it on its day, or at its hour', () => {
  const far = { ...hand, x: (layout.edges[dayIndex + 1] ?? 0) + 10, y: yOf(layout.scale, 660) }
  expect(goalOf(layout, grip, { ...far, axis: 'time' })).toMatchObject({ by: 60, date: '2024-03-06' })
  expect(goalOf(layout, grip, { ...far, axis: 'day' })).toMatchObject({ by: 1440, start: 570, date: '2024-03-07' })
})

test('in the lane of others it becomes theirs; on a day on which all share a lane it keeps its own', () => {
  expect(goalOf(layout, grip, { ...hand, x: left + (day.edges[1] ?? 0) + 10 })?.groups).toEqual(['press'])
  expect(goalOf(layout, grip, { ...hand, x: (layout.edges[dayIndex + 1] ?? 0) + 10 })?.groups).toBeUndefined()
})

test('a drop to another hour and group is one command', () => {
  const command = dropCommand(visit, ['talks' as ItemId], { minutes: 30, groups: ['press' as GroupId] })
  const applied = command === undefined ? undefined : apply(visit, command)
  if (!applied?.ok) throw new Error('refused')
  const talks = applied.value.visit.items['talks' as ItemId]
  expect([talks?.groups, talks?.time]).toEqual([['press'], at('2024-03-06T10:00', { minutes: 60 })])
})

test('a copy leaves the original', () => {
  const command = copyCommand(new Map([['talks' as ItemId, 'copy' as ItemId]]), { minutes: 60 })
  const applied = command === undefined ? undefined : apply(visit, command)
  if (!applied?.ok) throw new Error('refused')
  const startOf = (id: string) => placedTime(applied.value.visit, id as ItemId)?.startWall
  expect([startOf('talks'), startOf('copy')]).toEqual(['2024-03-06T09:30', '2024-03-06T10:30'])
})

test('neither end passes the other, and the pool keeps the length', () => {
  const item = visit.items['talks' as ItemId]
  if (item === undefined) throw new Error('missing')
  expect(resizeCommand(visit, item, 'end', -90)).toMatchObject({ time: { minutes: 1 } })
  expect(resizeCommand(visit, item, 'start', 15)).toMatchObject({ time: { start: '2024-03-06T09:45', minutes: 45 } })
  expect(poolCommand(visit, ['talks' as ItemId])).toMatchObject({ kind: 'set-time', time: { kind: 'unplaced', minutes: 60 } })
})

test('a change of one item leaves the cards of others the same values', () => {
  const command = dropCommand(visit, ['talks' as ItemId], { minutes: 30 })
  const applied = command === undefined ? undefined : apply(visit, command)
  if (!applied?.ok) throw new Error('refused')
  const next = layouts({ ...wish, days: timelineDays(applied.value.visit).days })
  const other = layout.days.findIndex(({ date }) => date === '2024-03-07')
  expect(next.days[other]).toBe(layout.days[other])
  const camera = (days: typeof next.days) => days[dayIndex]?.cards.find(({ entry }) => entry.item.id === 'camera')
  expect(camera(next.days)).toBe(camera(layout.days))
})
