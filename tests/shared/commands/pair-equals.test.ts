import { expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { pairEquals } from '../../../shared/commands/pair-equals'
import { defaultOffice } from '../../../shared/model/default-office'
import { aPerson, aSide, aVisit } from '../../builders/visit'

const city = { rankTable: 'city-government' }
const sides = [aSide('guests', city), aSide('hosts', { ...city, role: 'host' })]

it('sets equal levels opposite each other by precedence, and leaves those who are paired or have no equal', () => {
  const visit = aVisit({
    sides,
    people: [
      aPerson('g1', { rank: 'minister', counterpart: 'h2' }),
      aPerson('g2', { rank: 'head-of-division' }),
      aPerson('g3', { rank: 'officer' }),
      aPerson('h1', { side: 'hosts', rank: 'enterprise-head', inPostSince: '2020-01-01' }),
      aPerson('h2', { side: 'hosts', rank: 'deputy-mayor', counterpart: 'g1' }),
      aPerson('h3', { side: 'hosts', rank: 'head-of-division', inPostSince: '2018-01-01' })
    ]
  })
  const command = pairEquals(visit, defaultOffice)
  const done = command && apply(visit, command)
  const people = done?.ok ? Object.values(done.value.visit.people) : []
  expect(Object.fromEntries(people.map(({ id, counterpart }) => [id, counterpart]))).toEqual({
    g1: 'h2',
    g2: 'h3',
    g3: undefined,
    h1: undefined,
    h2: 'g1',
    h3: 'g2'
  })
})

it('is nothing where nobody has an equal who is free', () => {
  expect(pairEquals(aVisit({ sides, people: [aPerson('g1', { rank: 'minister' })] }), defaultOffice)).toBeUndefined()
})
