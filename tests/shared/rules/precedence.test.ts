import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId, SideId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import { orderByRule, placeByRule } from '../../../shared/commands/place-by-rule'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Person, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { precedence } from '../../../shared/rules/precedence'
import { whyHere } from '../../../shared/rules/why-here'
import { aPerson, aSide, aVisit } from '../../builders/visit'

const rule = { office: defaultOffice, language: 'en' } as const
const guests = 'guests' as SideId

function visitOf(people: readonly Person[]): Visit {
  return aVisit({ sides: [aSide('guests', { rankTable: 'city-government' })], people })
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id)
const ordered = (visit: Visit, language: 'en' | 'zh' = 'en') => idsOf(precedence(visit, guests, { ...rule, language }))

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
    const visit = visitOf([named('wang', '王'), named('an', '安'), named('ding', '丁')])
    expect(ordered(visit, 'zh')).toEqual(['an', 'ding', 'wang'])
    const tables = defaultOffice.rankTables.map((table) => ({ ...table, chinese: 'strokes' as const }))
    const byStrokes = { office: { ...defaultOffice, rankTables: tables }, language: 'zh' } as const
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
    expect(whyHere(visitOf(list), rule, 'second' as PersonId)).toEqual({
      rank: defaultOffice.rankTables[0]?.ranks.find(({ code }) => code === deputy.rank)?.name,
      level: 5,
      sameLevel: ['first', 'third'],
      since: '2019-05-14',
      above: { person: 'first', since: '2018-03-05' },
      below: { person: 'third', since: '2021-09-02' },
      decides: 'in-post',
      againstRule: false
    })
  })

  it('says where somebody stands against the rule without a reason', () => {
    const wrong = list.map((person) => (person.id === 'third' ? { ...person, order: 'a05' as never } : person))
    expect(whyHere(visitOf(wrong), rule, 'third' as PersonId)).toMatchObject({ againstRule: true })
    const ofSide = orderByRule(visitOf(wrong), rule, guests)
    const done = apply(visitOf(wrong), ofSide)
    expect(done.ok && idsOf(inOrder(done.value.visit.people))).toEqual(ordered(visitOf(list)))
  })
})

it('a changed rank moves that person alone, in one step', () => {
  const visit = visitOf(list)
  const command = placeByRule(visit, rule, 'third' as PersonId, { rank: 'mayor' })
  const done = apply(visit, command)
  expect(done.ok && idsOf(inOrder(done.value.visit.people))).toEqual(['third', 'minister', 'first', 'second', 'interpreter'])
})
