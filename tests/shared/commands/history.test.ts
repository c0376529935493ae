import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ItemId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { describeStep } from '../../../shared/commands/describe-step'
import { beginHistory, type History, record, redo, undo } from '../../../shared/commands/history'
import type { Item } from '../../../shared/model/visit'
import { schedule } from '../../../shared/rules/schedule'
import { decodeVisit } from '../../../shared/storage/decode-visit'
import { aGroup, anItem, aPerson, at, aVisit } from '../../builders/visit'

const ids = ['a', 'b', 'c', 'd'] as ItemId[]
const start = aVisit({
  people: [aPerson('head'), aPerson('adviser')],
  groups: [aGroup('main', { members: ['head', 'adviser'] })],
  items: [
    anItem('a', { groups: ['main'] }),
    anItem('b', { time: { kind: 'after', previous: 'a', gap: 5, minutes: 30, precision: 'exact' } }),
    anItem('c', { time: at('2024-03-07T14:00') })
  ]
})

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('shift' as const),
    ids: fc.subarray(ids, { minLength: 1 }),
    minutes: fc.integer({ min: -300, max: 300 })
  }),
  fc.record({
    kind: fc.constant('move-to-day' as const),
    ids: fc.subarray(ids, { minLength: 1 }),
    day: fc.constantFrom('2024-03-05' as WallDate, '2024-03-08' as WallDate)
  }),
  fc.record({
    kind: fc.constant('exchange' as const),
    id: fc.constantFrom(...ids),
    direction: fc.constantFrom('up' as const, 'down' as const)
  }),
  fc.record({ kind: fc.constant('duplicate' as const), id: fc.constantFrom(...ids), newId: fc.constantFrom(...ids) }),
  fc.record({
    kind: fc.constant('remove' as const),
    collection: fc.constant('items' as const),
    ids: fc.subarray(ids as string[], { minLength: 1 })
  }),
  fc.record({
    kind: fc.constant('copy-day' as const),
    copies: fc.subarray(ids, { minLength: 1 }).map((chosen) => chosen.map((id) => ({ id, newId: `${id}${id}` as ItemId }))),
    to: fc.constantFrom('2024-03-05' as WallDate, '2024-03-08' as WallDate)
  }),
  fc.record({
    kind: fc.constant('set-time' as const),
    id: fc.constantFrom(...ids),
    time: fc.constantFrom(
      { kind: 'unplaced', minutes: 45 },
      { kind: 'days', from: '2024-03-05', until: '2024-03-08', zone: 'Asia/Shanghai' },
      { kind: 'after', previous: 'b', gap: 0, minutes: 1, precision: 'exact' },
      { kind: 'leg', start: '2024-03-05T23:55', startZone: 'Europe/Moscow', end: '2024-03-06T13:40', endZone: 'Asia/Shanghai' },
      { kind: 'leg', start: '2024-03-05T23:55', startZone: 'Asia/Shanghai', end: '2024-03-05T13:40', endZone: 'Asia/Shanghai' }
    ) as unknown as fc.Arbitrary<Item['time']>
  }),
  fc.record({
    kind: fc.constant('set-host-zone' as const),
    zone: fc.constantFrom('Asia/Shanghai', 'America/New_York') as unknown as fc.Arbitrary<Zone>
  }),
  fc.record({ kind: fc.constant('remove' as const), collection: fc.constant('people' as const), ids: fc.constant(['head']) })
)

function run(history: History, command: Command): History {
  const applied = apply(history.present, command)
  return applied.ok ? record(history, command, applied.value) : history
}

it('any run of commands leaves a valid visit, is undone to the first value and done again to the last', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), (run12) => {
      const history = run12.reduce(run, beginHistory(start))
      expect(decodeVisit(JSON.parse(JSON.stringify(history.present)))).toEqual({ ok: true, value: history.present })
      for (const time of schedule(history.present).values())
        if (time.kind === 'timed') expect(time.end).toBeGreaterThan(time.start)
      let back = history
      for (let step = undo(back); step !== undefined; step = undo(back)) back = step.history
      expect(back.present).toBe(start)
      let forth = back
      for (let step = redo(forth); step !== undefined; step = redo(forth)) forth = step.history
      expect(forth.present).toBe(history.present)
    })
  )
})

it('a change after an undo forgets what was undone', () => {
  const shifted = run(beginHistory(start), { kind: 'shift', ids: ['a' as ItemId], minutes: 30 })
  const undone = undo(shifted)?.history ?? shifted
  expect(redo(run(undone, { kind: 'remove', collection: 'items', ids: ['c'] }))).toBeUndefined()
})

it('names the item that moved, its hours before and after, and how many followed', () => {
  const { past } = run(beginHistory(start), { kind: 'set-time', id: 'a' as ItemId, time: at('2024-03-06T11:00') as never })
  const [step] = past
  expect(step && describeStep(step)).toEqual({
    kind: 'moved',
    name: { en: 'a' },
    from: { start: '2024-03-06T09:00', end: '2024-03-06T10:00', zone: 'Asia/Shanghai' },
    to: { start: '2024-03-06T11:00', end: '2024-03-06T12:00', zone: 'Asia/Shanghai' },
    followers: 1
  })
})

it('names the groups that an item is given to', () => {
  const { past } = run(beginHistory(start), {
    kind: 'edit',
    collection: 'items',
    id: 'b',
    changes: { groups: ['main'] }
  } as never)
  const [step] = past
  expect(step && describeStep(step)).toEqual({ kind: 'regrouped', name: { en: 'b' }, groups: [{ en: 'main' }] })
})

it('names a copy that was moved in the same step as what it is', () => {
  const commands = [
    { kind: 'duplicate', id: 'b', newId: 'copy' },
    { kind: 'shift', ids: ['copy'], minutes: 60 }
  ]
  const { past } = run(beginHistory(start), { kind: 'together', commands } as never)
  const [step] = past
  expect(step && describeStep(step)).toMatchObject({ kind: 'duplicated', name: { en: 'b' } })
})
