import { expect, test } from 'vitest'
import type { Zone } from '../../../shared/base/zone'
import { apply } from '../../../shared/commands/apply'
import { zoneCommand, zoneQuestions } from '../../../shared/commands/plan-zone'
import { placedTime } from '../../../shared/rules/schedule'
import { anItem, at, aVisit } from '../../builders/visit'

// In Berlin the clocks of 2024 skip 02:00 to 03:00 on 31 March and show it twice on 27 October.
const berlin = 'Europe/Berlin' as Zone
const visit = aVisit({
  items: [
    anItem('skipped', { time: at('2024-03-31T02:30') }),
    anItem('twice', { time: at('2024-10-27T02:30') }),
    anItem('plain', { time: at('2024-03-31T09:00') })
  ]
})

test('a skipped and a doubled hour are asked about, every other keeps its place on the wall', () => {
  expect(zoneQuestions(visit, berlin)).toEqual([
    {
      kind: 'missing',
      item: 'skipped',
      end: 'start',
      wall: '2024-03-31T02:30',
      before: '2024-03-31T01:59',
      after: '2024-03-31T03:00'
    },
    { kind: 'doubled', item: 'twice', end: 'start', wall: '2024-10-27T02:30' }
  ])
})

test('the answers are kept in one step with the zone', () => {
  const answers = new Map([
    ['skipped start', 'second'],
    ['twice start', 'second']
  ] as const)
  const applied = apply(visit, zoneCommand(visit, berlin, answers))
  const starts = applied.ok
    ? Object.values(applied.value.visit.items).map(({ id }) =>
        new Date(placedTime(applied.value.visit, id)?.start ?? 0).toISOString()
      )
    : applied.refusal
  expect(starts).toEqual(['2024-03-31T01:00:00.000Z', '2024-10-27T01:30:00.000Z', '2024-03-31T07:00:00.000Z'])
})
