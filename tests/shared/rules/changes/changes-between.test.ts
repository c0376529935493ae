import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item, Vehicle, Visit } from '../../../../shared/model/visit'
import type { ItemChange, VersionChange } from '../../../../shared/rules/changes/change'
import { changesBetween, changesForReader } from '../../../../shared/rules/changes/changes-between'
import { aGroup, anItem, aPerson, aPlace, aRecord, aSide, at, aVisit } from '../../../builders/visit'

const people = [aPerson('anna'), aPerson('boris'), aPerson('lin', { side: 'hosts' })]
const sides = [aSide('guests'), aSide('hosts', { role: 'host' })]
const places = [aPlace('hall'), aPlace('hotel')]

function visitOf(items: readonly Item[], members = ['anna', 'boris'], given = {}): Visit {
  return aVisit({ sides, people, places, groups: [aGroup('main', { members })], items, ...given })
}

const talks = (given = {}): Item => anItem('talks', { groups: ['main'], place: 'hall', ...given })

/** The one entry between two versions of `talks`. */
function entry(before: object, after: object): ItemChange {
  const [change, ...others] = changesBetween(visitOf([talks(before)]), visitOf([talks(after)]))
  expect(others).toEqual([])
  return change?.kind === 'item' ? change : expect.fail('no entry')
}

it('a seat is told as changed for those who stay, not for somebody who joins or leaves', () => {
  const ride = (...seats: readonly (readonly [string, number])[]) =>
    talks({
      kind: 'transfer',
      transfer: {
        from: 'hotel',
        to: 'hall',
        mode: 'coach',
        walk: 0,
        boarding: 0,
        drive: 20,
        gate: 0,
        vehicles: [],
        seats: seats.map(([person, seat]) => ({ vehicle: 'coach', seat, person }))
      }
    })
  const kinds = (before: Visit, after: Visit) =>
    changesBetween(before, after).flatMap((each) => (each.kind === 'item' ? each.kinds : []))
  const coach = aRecord<Vehicle>('coach', { name: { en: 'Coach' }, kind: 'coach', columnRole: 'coach', seats: 30 })
  const visit = (item: Item, members = ['anna', 'boris']) => visitOf([item], members, { vehicles: [coach] })
  const both = visit(ride(['anna', 1], ['boris', 2]))
  expect(kinds(both, visit(ride(['anna', 1]), ['anna']))).toEqual(['people'])
  expect(kinds(both, visit(ride(['anna', 2], ['boris', 1])))).toEqual(['other'])
})

describe('one entry an item', () => {
  it.each([
    ['moved', {}, { time: at('2024-03-07T11:00') }, ['moved']],
    ['moved and made longer', {}, { time: at('2024-03-06T11:00', { minutes: 90 }) }, ['moved', 'lengthened']],
    ['made shorter', {}, { time: at('2024-03-06T09:00', { minutes: 30 }) }, ['lengthened']],
    ['meant in another zone', {}, { time: at('2024-03-06T09:00', { zone: 'Europe/Moscow' }) }, ['moved']],
    ['cancelled', {}, { status: 'cancelled' }, ['cancelled']],
    ['restored', { status: 'cancelled' }, { status: 'tentative' }, ['restored']],
    ['confirmed', { status: 'tentative' }, {}, ['status']],
    ['no longer sure of its hour', {}, { time: at('2024-03-06T09:00', { precision: 'approximate' }) }, ['status']],
    ['put in another place', { room: { en: '1' } }, { place: 'hotel', room: { en: '2' } }, ['place']],
    ['put in another room alone', { room: { en: '1' } }, { room: { en: '2' } }, ['room']],
    ['renamed', {}, { title: { en: 'Talks on trade' } }, ['renamed']],
    ['told to wear black tie', {}, { dress: { en: 'Black tie' } }, ['remarks']],
    ['noted upon', {}, { notes: 'Water' }, ['other']],
    ['taken off the programme', {}, { time: { kind: 'unplaced', minutes: 60 } }, ['moved']]
  ] as const)('names what was %s', (_, before, after, kinds) => {
    expect(entry(before, after).kinds).toEqual(kinds)
  })

  it('however many of its fields changed, the gravest first', () => {
    const change = entry(
      {},
      { title: { en: 'Late talks' }, room: { en: '2' }, time: at('2024-03-06T20:00'), dress: { en: 'Dark' } }
    )
    expect(change.kinds).toEqual(['moved', 'room', 'renamed', 'remarks'])
  })

  it('carries day and time as they were and as they are', () => {
    const { before, after } = entry({}, { time: at('2024-03-07T11:00') })
    expect([before?.time, after?.time]).toMatchObject([{ startWall: '2024-03-06T09:00' }, { startWall: '2024-03-07T11:00' }])
  })

  it('concerns those who left as well as those who joined', () => {
    const [change] = changesBetween(
      visitOf([talks()]),
      visitOf([talks({ absent: ['boris'], participants: [{ person: 'lin', role: 'counterpart' }] })])
    )
    expect(change).toMatchObject({ kinds: ['people'], joined: ['lin'], left: ['boris'], concerned: ['anna', 'boris', 'lin'] })
  })

  it('tells that an item moved because the one before it did', () => {
    const follower = anItem('tour', { time: { kind: 'after', previous: 'talks', gap: 30, minutes: 60, precision: 'exact' } })
    const changes = changesBetween(visitOf([talks(), follower]), visitOf([talks({ time: at('2024-03-06T10:00') }), follower]))
    expect(changes.map((change) => change.kind === 'item' && [change.item, change.kinds])).toEqual([
      ['talks', ['moved']],
      ['tour', ['moved']]
    ])
  })

  it('does not tell that an item stands now where it followed before', () => {
    const follows = anItem('tour', { time: { kind: 'after', previous: 'talks', gap: 30, minutes: 60, precision: 'exact' } })
    const stands = anItem('tour', { time: at('2024-03-06T10:30') })
    expect(changesBetween(visitOf([talks(), follows]), visitOf([talks(), stands]))).toEqual([])
  })

  it('comes in the order of the programme, what was removed where it stood', () => {
    const [early, late] = [anItem('early', { time: at('2024-03-06T07:00') }), anItem('late', { time: at('2024-03-06T21:00') })]
    const changes = changesBetween(visitOf([talks(), early]), visitOf([talks({ title: { en: 'T' } }), late]))
    expect(changes.map((change) => change.kind === 'item' && `${change.item} ${change.kinds[0]}`)).toEqual([
      'early removed',
      'talks renamed',
      'late added'
    ])
  })
})

describe('what is no item', () => {
  it('has entries of its own, record by record and one for the visit itself', () => {
    const before = visitOf([])
    const after = visitOf([], ['anna'], {
      people: [people[0], { ...people[1], telephone: '+7' }, people[2], aPerson('vera')],
      marking: { en: 'Restricted' }
    })
    const named = (change: VersionChange) =>
      change.kind === 'record' ? [change.collection, change.id, change.change, change.fields] : change
    expect(changesBetween(before, after).map(named)).toEqual([
      ['people', 'boris', 'changed', ['telephone']],
      ['people', 'vera', 'added', []],
      ['groups', 'main', 'changed', ['members']],
      { kind: 'visit', fields: ['marking'] }
    ])
  })

  it('is told of nothing that the office did with its versions', () => {
    const visit = visitOf([talks()])
    const handed = { person: 'anna', language: 'ru', channel: 'paper', handedOver: [{ issue: 1, at: '2024-02-01T08:00:00Z' }] }
    expect(changesBetween(visit, { ...visit, distribution: [handed as never], state: 'closed' })).toEqual([])
  })
})

describe('for one reader', () => {
  const reader = (id: string) => {
    const person = people.find((each) => each.id === id) ?? expect.fail()
    return { kind: 'person', person } as const
  }
  const kinds = (before: Visit, after: Visit, id: string) =>
    changesForReader(before, after, reader(id)).map((change) => [change.item, change.kinds])

  it('an item that the person leaves is removed, one that the person joins is added', () => {
    const [both, one] = [visitOf([talks()]), visitOf([talks({ absent: ['boris'] })])]
    expect([kinds(both, one, 'boris'), kinds(one, both, 'boris'), kinds(both, one, 'anna')]).toEqual([
      [['talks', ['removed']]],
      [['talks', ['added']]],
      []
    ])
  })

  it('an item that turns internal is removed for guests', () => {
    const inner = visitOf([talks({ audience: { kind: 'organisers' } })])
    expect(changesForReader(visitOf([talks()]), inner, { kind: 'guests' }).map(({ kinds }) => kinds)).toEqual([['removed']])
  })

  it('internal matter is no change, nor is what is said in another language', () => {
    const before = visitOf([talks({ title: { en: 'Talks', ru: 'Переговоры' } })])
    const after = visitOf([talks({ title: { en: 'Talks', ru: 'Беседа' }, notes: 'x', points: [{ en: 'y' }] })])
    const [ru, en, any] = (['ru', 'en', undefined] as const).map(
      (language) => changesForReader(before, after, reader('anna'), language).length
    )
    expect([ru, en, any]).toEqual([1, 0, 1])
  })

  it('what is cancelled and goes, or enters as cancelled, is no news', () => {
    const cancelled = visitOf([talks({ status: 'cancelled' })])
    expect([kinds(cancelled, visitOf([]), 'anna'), kinds(visitOf([]), cancelled, 'anna')]).toEqual([[], []])
  })

  it('a new address of the place is a change though the item is the same', () => {
    const moved = visitOf([talks()], undefined, { places: [aPlace('hall', { address: { zh: '一号' } }), places[1]] })
    expect(kinds(visitOf([talks()]), moved, 'anna')).toEqual([['talks', ['other']]])
  })
})

describe('any two versions', () => {
  const item = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.constantFrom('2024-03-06T09:00', '2024-03-06T10:30', '2024-03-07T23:45'),
    minutes: fc.constantFrom(30, 60),
    status: fc.constantFrom('confirmed', 'cancelled', 'tentative'),
    title: fc.constantFrom('Talks', 'Dinner'),
    room: fc.constantFrom(undefined, 'Hall 1', 'Hall 2'),
    absent: fc.constantFrom([], ['anna'], ['boris'])
  })
  const version = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 }).map((items) =>
    visitOf(
      items.map(({ id, start, minutes, status, title, room, absent }) =>
        anItem(id, {
          groups: ['main'],
          absent,
          status: status as 'confirmed',
          title: { en: title },
          time: at(start, { minutes }),
          ...(room === undefined ? {} : { room: { en: room } })
        })
      )
    )
  )
  const opposite: Readonly<Record<string, string>> = {
    added: 'removed',
    removed: 'added',
    cancelled: 'restored',
    restored: 'cancelled'
  }

  it('differ in nothing exactly when all their items are the same, and have one entry an item', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changes = changesBetween(before, after)
        expect(changes.length === 0).toBe(JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)))
        const ids = changes.map((change) => change.kind === 'item' && change.item)
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
  })

  it('differ backwards in the same items, those who joined having left', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const there = itemChanges(before, after)
        const back = new Map(itemChanges(after, before).map((change) => [change.item, change]))
        expect(back.size).toBe(there.length)
        for (const { item: id, kinds, joined, left, concerned } of there) {
          const returned = back.get(id)
          expect(returned).toMatchObject({ joined: left, left: joined, concerned })
          const mirrored = kinds.map((kind) => opposite[kind] ?? kind)
          // A cancelled item that comes back otherwise is restored, not of another status.
          expect(new Set(returned?.kinds)).toEqual(new Set(mirrored))
        }
      })
    )
  })
})

function itemChanges(before: Visit, after: Visit): readonly ItemChange[] {
  return changesBetween(before, after).filter((change) => change.kind === 'item')
}

function sorted(visit: Visit): readonly Item[] {
  return Object.values(visit.items).sort((a, b) => (a.id < b.id ? -1 : 1))
}
