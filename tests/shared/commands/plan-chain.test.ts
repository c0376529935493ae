import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import { planChain } from '../../../shared/commands/plan-chain'
import type { Visit } from '../../../shared/model/visit'
import { placedTime } from '../../../shared/rules/schedule'
import { aGroup, anItem, aPerson, at, aVisit } from '../../builders/visit'

const id = (name: string) => name as ItemId
const groups = [aGroup('main', { members: ['guest'] })]
const people = [aPerson('guest')]
const item = (name: string, start: string, minutes: number, given = {}) =>
  anItem(name, { groups: ['main'], time: at(`2024-03-06T${start}`, { minutes }), ...given })

const day = aVisit({
  people,
  groups,
  items: [
    item('talks', '09:00', 60),
    item('tour', '10:30', 30),
    anItem('coffee', { groups: ['main'], time: { kind: 'after', previous: 'tour', gap: 10, minutes: 20, precision: 'exact' } }),
    item('signing', '12:00', 30, { peak: true }),
    item('lunch', '12:30', 60)
  ]
})

const hours = (visit: Visit) =>
  Object.values(visit.items).map((each) => [each.id, placedTime(visit, each.id)?.startWall.slice(11)])
const after = (visit: Visit, command: ReturnType<typeof planChain>['command']) => {
  const applied = command === undefined ? undefined : apply(visit, command)
  return applied?.ok ? applied.value.visit : visit
}

test('everything after an item moves as far as the next peak, which shows the gap that is left', () => {
  const plan = planChain(day, { kind: 'shift', after: id('talks'), minutes: 15 })
  expect(plan.moves.map((move) => move.id)).toEqual(['tour', 'coffee'])
  expect(plan.stop).toEqual({ id: 'signing', minutes: 15 })
  expect(hours(after(day, plan.command))).toEqual([
    ['talks', '09:00'],
    ['tour', '10:45'],
    ['coffee', '11:25'],
    ['signing', '12:00'],
    ['lunch', '12:30']
  ])
})

test('what follows by a link keeps its link', () => {
  const plan = planChain(day, { kind: 'shift', after: id('talks'), minutes: 15 })
  expect(after(day, plan.command).items[id('coffee')]?.time.kind).toBe('after')
})

test('too long a shift shows how much overlaps', () => {
  expect(planChain(day, { kind: 'shift', after: id('talks'), minutes: 60 }).stop).toEqual({ id: 'signing', minutes: -30 })
})

test('a delay is taken up by the pauses', () => {
  const plan = planChain(day, { kind: 'late', item: id('talks'), minutes: 40 })
  expect(plan.moves.map((move) => [move.id, (move.to - move.from) / 60_000])).toEqual([
    ['talks', 40],
    ['tour', 10],
    ['coffee', 10]
  ])
})

test('a gap is closed up to the peak', () => {
  const plan = planChain(day, { kind: 'close', after: id('talks') })
  expect(plan.moves.map((move) => [move.id, (move.to - move.from) / 60_000])).toEqual([
    ['tour', -30],
    ['coffee', -30]
  ])
})

test('where nothing has to move there is no command', () => {
  expect(planChain(day, { kind: 'close', after: id('lunch') })).toEqual({ command: undefined, moves: [], stop: undefined })
})

test('a chain never makes an item end before it starts, and its plan is what happens', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -600, max: 600 }),
      fc.constantFrom('talks', 'tour', 'coffee'),
      fc.boolean(),
      (minutes, name, late) => {
        const plan = planChain(
          day,
          late ? { kind: 'late', item: id(name), minutes } : { kind: 'shift', after: id(name), minutes }
        )
        const changed = after(day, plan.command)
        for (const each of Object.values(changed.items)) {
          const placed = placedTime(changed, each.id)
          expect(placed !== undefined && placed.end > placed.start).toBe(true)
        }
        for (const move of plan.moves) expect(placedTime(changed, move.id)?.start).toBe(move.to)
      }
    )
  )
})
