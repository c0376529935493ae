import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId, SideId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { orderByRule, placeInList } from '../../../shared/commands/place-in-list'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Person, Visit } from '../../../shared/model/visit'
import { precedence } from '../../../shared/rules/precedence'
import { whyHere } from '../../../shared/rules/why-here'
import { aPerson, aSide, aVisit } from '../../builders/visit'

const office = defaultOffice
const guests = 'guests' as SideId

function visitOf(people: readonly Person[], language: 'en' | 'zh' = 'en'): Visit {
  return aVisit({ sides: [aSide('guests', { rankTable: 'city-government', languages: [language] })], people })
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id)
const ordered = (visit: Visit) => idsOf(precedence(visit, guests, office))

const deputy = { rank: 'deputy-head-of-department' }
const list = [
  aPerson('minister', { order: 'a0', rank: 'minister' }),
  aPerson('first', { order: 'a1', ...deputy, inPostSince: '2018-03-05' }),
  aPerson('second', { order: 'a2', ...deputy, inPostSince: '2019-05-14' }),
  aPerson('third', { order: 'a3', ...deputy, inPostSince: '2021-09-02' }),
  aPerson('interpreter', { order: 'a4' })
]

describe('the order of one side', () => {
  it('goes by rank, then by date in post, then by the alphabet; the unranked follow', () => {
    const equal = [aPerson('zima', { rank: 'officer', order: 'a0' }), aPerson('adam', { rank: 'officer', order: 'a9' })]
    expect(ordered(visitOf([...equal, ...list]))).toEqual(['minister', 'first', 'second', 'third', 'adam', 'zima', 'interpreter'])
  })

  it('lists equals in Chinese by pinyin, or by strokes where the rank table says so (surname order of Chinese lists)', () => {
    const named = (id: string, family: string) => aPerson(id, { rank: 'officer', names: { zh: { family } } })
    const visit = visitOf([named('wang', '王'), named('an', '安'), named('ding', '丁')], 'zh')
    expect(ordered(visit)).toEqual(['an', 'ding', 'wang'])
    const tables = defaultOffice.rankTables.map((table) => ({ ...table, chinese: 'strokes' as const }))
    const byStrokes = { ...defaultOffice, rankTables: tables }
    expect(idsOf(precedence(visit, guests, byStrokes))).toEqual(['ding', 'wang', 'an'])
  })

  it('leaves whoever was placed by courtesy at that place', () => {
    const raised = aPerson('guide', {
      order: 'a05',
      rank: 'officer',
      courtesyOrder: { order: 'a05', reason: { en: 'Speaks' } }
    } as never)
    expect(ordered(visitOf([...list, raised]))).toEqual(['minister', 'guide', 'first', 'second', 'third', 'interpreter'])
  })

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (people) => {
        expect(ordered(visitOf(people))).toEqual(ordered(visitOf(list)))
      })
    )
  })
})

describe('why here?', () => {
  it('names equals, neighbours with their dates, and the ground that decides', () => {
    expect(whyHere(visitOf(list), office, 'second' as PersonId)).toEqual({
      rank: defaultOffice.rankTables[0]?.ranks.find(({ code }) => code === deputy.rank)?.name,
      level: 5,
      sameLevel: ['first', 'third'],
      since: '2019-05-14',
      above: { person: 'first', since: '2018-03-05' },
      below: { person: 'third', since: '2021-09-02' },
      decides: 'in-post',
      reasonMissing: false
    })
  })

  it('says that somebody was placed by hand without a reason, until the reason is written', () => {
    const placed = changedBy(visitOf(list), placeInList(visitOf(list), office, 'third' as PersonId, 'first' as PersonId))
    expect(whyHere(placed, office, 'third' as PersonId)).toMatchObject({ decides: 'courtesy', reasonMissing: true })
    const reasoned = changedBy(placed, {
      kind: 'edit',
      collection: 'people',
      id: 'third' as PersonId,
      changes: { courtesyOrder: { order: 'a05' as never, reason: { en: 'Speaks first' } } }
    })
    expect(whyHere(reasoned, office, 'third' as PersonId)).toMatchObject({ decides: 'courtesy', reasonMissing: false })
    expect(ordered(changedBy(placed, orderByRule(placed, guests)))).toEqual(ordered(visitOf(list)))
  })
})

function changedBy(visit: Visit, command: Command | undefined): Visit {
  const applied = command === undefined ? undefined : apply(visit, command)
  if (applied?.ok !== true) throw new Error('the visit was not changed')
  return applied.value.visit
}

describe('a person put elsewhere by hand', () => {
  const visit = visitOf([...list, aPerson('driver', { order: 'a5' })])

  it('stands exactly where it was put, whichever place that is, and everybody else keeps their order', () => {
    const ids = ordered(visit)
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 0, max: 4 }), fc.constantFrom(...ids), (id, at, second) => {
        const others = ids.filter((other) => other !== id)
        const command = placeInList(visit, office, id, others[at])
        const moved = command === undefined ? visit : changedBy(visit, command)
        expect(ordered(moved)).toEqual([...others.slice(0, at), id, ...others.slice(at)])
        const rest = ordered(moved).filter((other) => other !== second)
        const again = placeInList(moved, office, second, rest[at])
        const twice = again === undefined ? moved : changedBy(moved, again)
        expect(ordered(twice)).toEqual([...rest.slice(0, at), second, ...rest.slice(at)])
      })
    )
  })

  it('needs no courtesy among those whom no rule tells apart, and loses it where the rule puts the person anyhow', () => {
    const first = changedBy(visit, placeInList(visit, office, 'driver' as PersonId, 'interpreter' as PersonId))
    expect(first.people['driver' as PersonId]?.courtesyOrder).toBeUndefined()
    const raised = changedBy(visit, placeInList(visit, office, 'third' as PersonId, 'first' as PersonId))
    const back = changedBy(raised, placeInList(raised, office, 'third' as PersonId, 'interpreter' as PersonId))
    expect(back.people).toEqual(visit.people)
  })
})

it('a changed rank moves that person alone', () => {
  const visit = visitOf(list)
  const raised = changedBy(visit, { kind: 'edit', collection: 'people', id: 'third' as PersonId, changes: { rank: 'mayor' } })
  expect(ordered(raised)).toEqual(['third', 'minister', 'first', 'second', 'interpreter'])
})
