import { describe, expect, it } from 'vitest'
import type { Item } from '../../../shared/model/visit'
import { findingKey } from '../../../shared/rules/finding'
import { blockingFindings, findings } from '../../../shared/rules/findings'
import { aGroup, anItem, aPerson, aPlace, at, aVisit } from '../../builders/visit'

const people = [aPerson('head'), aPerson('adviser')]
const groups = [aGroup('main', { members: ['head', 'adviser'] })]
const places = [aPlace('hall')]
const kindsOf = (items: readonly Item[]) => findings(aVisit({ people, groups, places, items })).map(findingKey)

describe('a person in two places', () => {
  const main = anItem('main-item', { groups: ['main'], time: at('2024-03-06T09:00', { minutes: 60 }) })

  it('is found through the group and by name, for identical hours too', () => {
    const other = anItem('other', {
      participants: [{ person: 'adviser', role: 'member' }],
      time: at('2024-03-06T09:00', { minutes: 60 })
    })
    expect(kindsOf([main, other])).toEqual(['person-in-two-places/main-item/other'])
  })

  it('is not found where one ends as the other begins, nor where the person is absent from the group', () => {
    const next = anItem('next', { groups: ['main'], time: at('2024-03-06T10:00') })
    const away = anItem('away', { groups: ['main'], absent: ['adviser', 'head'], time: at('2024-03-06T09:30') })
    expect(kindsOf([main, next, away])).toEqual([])
  })

  it('is not found for a cancelled item, the pool or lodging', () => {
    const items = [
      anItem('cancelled', { groups: ['main'], status: 'cancelled' }),
      anItem('pool', { groups: ['main'], time: { kind: 'unplaced', minutes: 60 } }),
      anItem('hotel', {
        kind: 'lodging',
        groups: ['main'],
        time: { kind: 'days', from: '2024-03-05', until: '2024-03-08', zone: 'Asia/Shanghai' }
      })
    ]
    expect(kindsOf([main, ...items])).toEqual([])
  })

  it('is found across zones by the instant, not by the wall', () => {
    const call = anItem('call', {
      participants: [{ person: 'head', role: 'head' }],
      time: at('2024-03-06T04:30', { zone: 'Europe/Moscow', minutes: 15 })
    })
    expect(kindsOf([main, call])).toEqual(['person-in-two-places/call/main-item'])
  })

  it('is found for a long item and a short one that lies within it, past another between', () => {
    const long = anItem('long', { groups: ['main'], time: at('2024-03-06T08:00', { minutes: 300 }) })
    const early = anItem('early', {
      time: at('2024-03-06T08:30', { minutes: 10 }),
      participants: [{ person: 'head', role: 'head' }]
    })
    const late = anItem('late', {
      time: at('2024-03-06T11:30', { minutes: 10 }),
      participants: [{ person: 'head', role: 'head' }]
    })
    expect(kindsOf([long, early, late])).toEqual(['person-in-two-places/early/long', 'person-in-two-places/late/long'])
  })
})

describe('a place used twice', () => {
  const first = anItem('first', { place: 'hall', room: { en: 'Hall 1' } })

  it('is found for the same room, and where one of them names no room', () => {
    const same = anItem('same', { place: 'hall', room: { ru: 'Зал 1', en: 'hall 1' } })
    const open = anItem('open', { place: 'hall' })
    expect(kindsOf([first, same])).toEqual(['place-used-twice/hall/first/same'])
    expect(kindsOf([first, open])).toEqual(['place-used-twice/hall/first/open'])
  })

  it('is not found for different rooms, nor for kinds that share a place', () => {
    const room = anItem('room', { place: 'hall', room: { en: 'Hall 2' } })
    const rest = anItem('rest', { kind: 'free-time', place: 'hall' })
    expect(kindsOf([first, room, rest])).toEqual([])
  })
})

describe('an item outside the dates', () => {
  it('is judged by the clock of the visit: leaving Moscow late on the eve is inside', () => {
    const time = {
      kind: 'leg',
      start: '2024-03-04T23:55',
      startZone: 'Europe/Moscow',
      end: '2024-03-05T13:40',
      endZone: 'Asia/Shanghai'
    } as const
    expect(kindsOf([anItem('flight', { kind: 'flight', time })])).toEqual([])
  })

  it('is found on the day before and on the day after', () => {
    expect(
      kindsOf([
        anItem('eve', { kind: 'arrival', time: at('2024-03-04T23:59') }),
        anItem('after', { kind: 'departure', time: at('2024-03-09T00:00') })
      ])
    ).toEqual(['outside-dates/eve', 'outside-dates/after'])
  })
})

it('a finding accepted in writing no longer blocks, but is still reported', () => {
  const items = [anItem('one', { groups: ['main'] }), anItem('two', { participants: [{ person: 'head', role: 'head' }] })]
  const open = aVisit({ people, groups, items })
  const [finding] = blockingFindings(open)
  expect(finding?.severity).toBe('block')
  const key = findingKey(finding as NonNullable<typeof finding>)
  const accepted = aVisit({
    people,
    groups,
    items,
    acceptedFindings: [{ key, by: 'Protocol', at: '2024-03-01T08:00:00Z', reason: 'Greets only' }]
  })
  expect([blockingFindings(accepted).length, findings(accepted).length]).toEqual([0, 1])
})
