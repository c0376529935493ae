import { describe, expect, it } from 'vitest'
import type { WallDate } from '../../../shared/base/wall-time'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { describeStep } from '../../../shared/commands/describe-step'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { placedTime } from '../../../shared/rules/schedule'
import { anItem, at, aVisit } from '../../builders/visit'

const visit = aVisit({
  items: [
    anItem('talks', { time: at('2024-03-06T09:30') }),
    anItem('photo', { time: { kind: 'after', previous: 'talks', gap: 5, minutes: 15, precision: 'exact' } }),
    anItem('flight', {
      kind: 'flight',
      time: {
        kind: 'leg',
        start: '2024-03-06T23:55',
        startZone: 'Asia/Shanghai',
        end: '2024-03-07T05:10',
        endZone: 'Europe/Moscow'
      }
    })
  ]
})

function copied(ids: readonly string[], to = '2024-03-08') {
  const command = { kind: 'copy-day', copies: ids.map((id) => ({ id, newId: `${id}-2` })), to } as unknown as Command
  const applied = apply(visit, command)
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  const hours = itemsInOrder(applied.value.visit)
    .filter(({ id }) => id.endsWith('-2'))
    .map(({ id, time }) => {
      const placed = placedTime(applied.value.visit, id)
      return `${id} ${time.kind} ${placed?.startWall} ${placed?.endWall}`
    })
  const step = { command, before: visit, after: applied.value.visit, touched: applied.value.touched }
  return { hours, told: describeStep(step as never) }
}

describe('a day copied', () => {
  it('keeps hours and journeys, and chains among the copies stay chains', () => {
    expect(copied(['talks', 'photo', 'flight'])).toEqual({
      hours: [
        'talks-2 fixed 2024-03-08T09:30 2024-03-08T10:30',
        'photo-2 after 2024-03-08T10:35 2024-03-08T10:50',
        'flight-2 leg 2024-03-08T23:55 2024-03-09T05:10'
      ],
      told: { kind: 'day-copied', count: 3, day: '2024-03-08' }
    })
  })

  it('gives a follower whose predecessor stays behind the hour at which it stood', () => {
    expect(copied(['photo']).hours).toEqual(['photo-2 fixed 2024-03-08T10:35 2024-03-08T10:50'])
  })

  it('is refused where the clock skips an hour of it, and changes nothing', () => {
    const paris = aVisit({
      hostZone: 'Europe/Paris',
      items: [anItem('early', { time: at('2024-03-30T02:30', { zone: 'Europe/Paris' }) })]
    })
    const copies = [{ id: 'early', newId: 'again' }]
    const applied = apply(paris, { kind: 'copy-day', copies, to: '2024-03-31' as WallDate } as unknown as Command)
    expect(applied).toMatchObject({ ok: false, refusal: { kind: 'not-possible', problem: { kind: 'missing-hour' } } })
  })
})
