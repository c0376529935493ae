import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import type { Vehicle, Visit } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { placedTime } from '../../../shared/rules/schedule'
import { aGroup, anItem, aPerson, aPlace, aRecord, at, aVisit } from '../../builders/visit'

const following = (previous: string, gap = 0, minutes = 30) =>
  ({ kind: 'after', previous, gap, minutes, precision: 'exact' }) as const

function changed(visit: Visit, command: unknown): Visit {
  const applied = apply(visit, command as Command)
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  return applied.value.visit
}

function refusal(visit: Visit, command: unknown): unknown {
  const applied = apply(visit, command as Command)
  return applied.ok ? undefined : applied.refusal
}

const hours = (visit: Visit) =>
  itemsInOrder(visit).map((item) =>
    `${item.id} ${placedTime(visit, item.id)?.startWall ?? '-'} ${placedTime(visit, item.id)?.endWall.slice(11) ?? ''}`.trim()
  )

describe('removing', () => {
  it('takes a person out of groups, items, seats and cars, in one step', () => {
    const visit = aVisit({
      people: [aPerson('head'), aPerson('adviser'), aPerson('wife', { spouseOf: 'head' })],
      groups: [aGroup('main', { members: ['head', 'adviser'] })],
      vehicles: [
        aRecord<Vehicle>('car', { name: { en: 'Car 1' }, kind: 'sedan', columnRole: 'principal', seats: 3, usual: ['head'] })
      ],
      seatingPlans: [
        aRecord('plan', {
          title: { en: 'Dinner' },
          profile: 'foreign-affairs',
          viewpoint: 'door',
          tables: [{ id: 't1', form: 'round', seats: 8 }],
          seats: [{ table: 't1', position: 1, person: 'head' }],
          constraints: [{ kind: 'apart', people: ['head', 'adviser'] }]
        } as never)
      ],
      items: [
        anItem('talks', { groups: ['main'], absent: ['adviser'], participants: [{ person: 'head', role: 'head' }] }),
        anItem('private', { time: at('2024-03-07T09:00'), audience: { kind: 'persons', people: ['head'] } })
      ]
    })
    const left = changed(visit, { kind: 'remove', collection: 'people', ids: ['head'] })
    expect({
      people: Object.keys(left.people),
      members: Object.values(left.groups).map((group) => group.members),
      participants: Object.values(left.items).map((item) => item.participants),
      audience: Object.values(left.items).map((item) => item.audience),
      usual: Object.values(left.vehicles).map((vehicle) => vehicle.usual),
      seats: Object.values(left.seatingPlans).map((plan) => [plan.seats, plan.constraints]),
      spouse: Object.values(left.people).map((person) => person.spouseOf)
    }).toEqual({
      people: ['adviser', 'wife'],
      members: [['adviser']],
      participants: [[], []],
      audience: [{ kind: 'guests' }, { kind: 'organisers' }],
      usual: [[]],
      seats: [[[{ table: 't1', position: 1 }], []]],
      spouse: [undefined, undefined]
    })
  })

  it('leaves those that followed a removed item where they stood', () => {
    const visit = aVisit({
      items: [anItem('a'), anItem('b', { time: following('a', 15) }), anItem('c', { time: following('b') })]
    })
    const left = changed(visit, { kind: 'remove', collection: 'items', ids: ['a'] })
    expect(hours(left)).toEqual(['b 2024-03-06T10:15 10:45', 'c 2024-03-06T10:45 11:15'])
    expect(Object.values(left.items).map((item) => item.time.kind)).toEqual(['fixed', 'after'])
  })

  it('is refused for a place that a transfer cannot be without, and names what needs it', () => {
    const transfer = {
      from: 'hotel',
      to: 'hall',
      mode: 'car',
      walk: 5,
      boarding: 5,
      drive: 20,
      gate: 5,
      vehicles: [],
      seats: []
    } as const
    const visit = aVisit({ places: [aPlace('hotel'), aPlace('hall')], items: [anItem('drive', { kind: 'transfer', transfer })] })
    expect(refusal(visit, { kind: 'remove', collection: 'places', ids: ['hotel'] })).toEqual({
      kind: 'still-needed',
      collection: 'places',
      id: 'hotel',
      by: [{ collection: 'items', id: 'drive' }]
    })
  })
})

describe('moving', () => {
  it('takes followers along and keeps their gap', () => {
    const visit = aVisit({ items: [anItem('byd'), anItem('lunch', { time: following('byd', 15) })] })
    const moved = changed(visit, { kind: 'set-time', id: 'byd', time: at('2024-03-06T11:00', { minutes: 90 }) })
    expect(hours(moved)).toEqual(['byd 2024-03-06T11:00 12:30', 'lunch 2024-03-06T12:45 13:15'])
  })

  it('to another day keeps the clock, also for a leg over zones', () => {
    const leg = {
      kind: 'leg',
      start: '2024-03-04T23:55',
      startZone: 'Europe/Moscow',
      end: '2024-03-05T13:40',
      endZone: 'Asia/Shanghai'
    } as const
    const visit = aVisit({ items: [anItem('flight', { kind: 'flight', time: leg }), anItem('talks')] })
    const moved = changed(visit, { kind: 'move-to-day', ids: ['flight', 'talks'], day: '2024-03-07' })
    expect(hours(moved)).toEqual(['flight 2024-03-06T23:55 13:40', 'talks 2024-03-07T09:00 10:00'])
  })

  it('refuses an end before the start and leaves the visit as it was', () => {
    const visit = aVisit({ items: [anItem('flight', { kind: 'flight' })] })
    const time = {
      kind: 'leg',
      start: '2024-03-06T10:00',
      startZone: 'Asia/Shanghai',
      end: '2024-03-06T09:00',
      endZone: 'Asia/Shanghai'
    }
    expect(refusal(visit, { kind: 'set-time', id: 'flight', time })).toEqual({
      kind: 'not-possible',
      problem: {
        kind: 'end-before-start',
        path: 'visit.items.flight.time.end',
        start: '2024-03-06T10:00',
        end: '2024-03-06T09:00'
      }
    })
    expect(refusal(visit, { kind: 'set-time', id: 'flight', time: at('2024-03-06T10:00', { minutes: 0 }) })).toMatchObject({
      kind: 'not-possible',
      problem: { kind: 'wrong-shape', path: 'visit.items.flight.time.minutes' }
    })
  })

  it('refuses a circle of followers', () => {
    const visit = aVisit({ items: [anItem('a'), anItem('b', { time: following('a') })] })
    expect(refusal(visit, { kind: 'set-time', id: 'a', time: following('b') })).toMatchObject({ problem: { kind: 'circle' } })
  })

  it('up exchanges with the one before: the later takes the earlier start, lengths and the pause stay', () => {
    const people = [aPerson('head')]
    const participants = [{ person: 'head', role: 'head' }] as const
    const items = [
      anItem('long', { participants, time: at('2024-03-06T09:00', { minutes: 60 }) }),
      anItem('short', { participants, time: at('2024-03-06T10:15', { minutes: 30 }) })
    ]
    const moved = changed(aVisit({ people, items }), { kind: 'exchange', id: 'short', direction: 'up' })
    expect(hours(moved)).toEqual(['short 2024-03-06T09:00 09:30', 'long 2024-03-06T09:45 10:45'])
    expect(hours(changed(moved, { kind: 'exchange', id: 'short', direction: 'down' }))).toEqual(hours(aVisit({ people, items })))
  })

  it('up changes only the order where both start at once', () => {
    const visit = aVisit({ items: [anItem('a', { order: 'a1' }), anItem('b', { order: 'a1' })] })
    expect(hours(visit)).toEqual(['a 2024-03-06T09:00 10:00', 'b 2024-03-06T09:00 10:00'])
    expect(hours(changed(visit, { kind: 'exchange', id: 'b', direction: 'up' }))).toEqual([
      'b 2024-03-06T09:00 10:00',
      'a 2024-03-06T09:00 10:00'
    ])
  })

  it('of the first item up is refused', () => {
    expect(refusal(aVisit({ items: [anItem('a')] }), { kind: 'exchange', id: 'a', direction: 'up' })).toEqual({
      kind: 'no-neighbour',
      direction: 'up'
    })
  })
})

describe('editing', () => {
  it('frees the followers of an item that is cancelled', () => {
    const visit = aVisit({ items: [anItem('a'), anItem('b', { time: following('a') })] })
    const left = changed(visit, { kind: 'edit', collection: 'items', id: 'a', changes: { status: 'cancelled' } })
    expect(Object.values(left.items).map((item) => item.time.kind)).toEqual(['fixed', 'fixed'])
  })

  it('takes a field away and shares every other record with the visit before', () => {
    const visit = aVisit({ people: [aPerson('head', { telephone: '+86 100 0000 0101' }), aPerson('adviser')] })
    const left = changed(visit, { kind: 'edit', collection: 'people', id: 'head', changes: { telephone: undefined } })
    expect('telephone' in (left.people['head' as never] as object)).toBe(false)
    expect(left.people['adviser' as never]).toBe(visit.people['adviser' as never])
    expect(left.items).toBe(visit.items)
  })

  it('refuses a value that the schema refuses, and a reference to nobody', () => {
    const visit = aVisit({ items: [anItem('a')] })
    expect(refusal(visit, { kind: 'edit', collection: 'items', id: 'a', changes: { status: 'perhaps' } })).toMatchObject({
      problem: { kind: 'wrong-shape', path: 'visit.items.a.status', problem: 'not-allowed' }
    })
    expect(refusal(visit, { kind: 'edit', collection: 'items', id: 'a', changes: { place: 'nowhere' } })).toEqual({
      kind: 'not-possible',
      problem: { kind: 'missing-reference', path: 'visit.items.a.place', id: 'nowhere' }
    })
  })
})

it('a new host zone keeps the hours on the wall and leaves other zones alone', () => {
  const leg = {
    kind: 'leg',
    start: '2024-03-04T23:55',
    startZone: 'Europe/Moscow',
    end: '2024-03-05T13:40',
    endZone: 'Asia/Shanghai'
  } as const
  const visit = aVisit({ items: [anItem('flight', { kind: 'flight', time: leg }), anItem('talks')] })
  const moved = changed(visit, { kind: 'set-host-zone', zone: 'Asia/Tokyo' })
  expect(Object.values(moved.items).map((item) => item.time)).toEqual([
    { ...leg, endZone: 'Asia/Tokyo' },
    at('2024-03-06T09:00', { zone: 'Asia/Tokyo' })
  ])
})

it('changes together are all made or none', () => {
  const visit = aVisit({ items: [anItem('a')] })
  const commands = [
    { kind: 'edit', collection: 'items', id: 'a', changes: { status: 'tentative' } },
    { kind: 'remove', collection: 'items', ids: ['nobody'] }
  ]
  expect(refusal(visit, { kind: 'together', commands })).toEqual({ kind: 'no-such-record', collection: 'items', id: 'nobody' })
})

it('reorders people without touching the others, and makes new keys where there is no room', () => {
  const order = (visit: Visit) =>
    Object.values(visit.people)
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map((person) => person.id)
  const roomy = aVisit({ people: [aPerson('a', { order: 'a0' }), aPerson('b', { order: 'a1' }), aPerson('c', { order: 'a2' })] })
  expect(order(changed(roomy, { kind: 'reorder', collection: 'people', id: 'c', before: 'b' }))).toEqual(['a', 'c', 'b'])
  const crowded = aVisit({ people: ['a', 'b', 'c'].map((id) => aPerson(id, { order: 'a0' })) })
  expect(order(changed(crowded, { kind: 'reorder', collection: 'people', id: 'c', before: 'b' }))).toEqual(['a', 'c', 'b'])
})
