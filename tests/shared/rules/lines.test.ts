import { describe, expect, it } from 'vitest'
import { defaultOffice as office } from '../../../shared/model/default-office'
import type { Item, Visit } from '../../../shared/model/visit'
import { receivingLine } from '../../../shared/rules/receiving-line'
import { signatureOrder } from '../../../shared/rules/signature-order'
import { anItem, aPerson, aSide, aVisit } from '../../builders/visit'

const ranked = (id: string, rank: string, given: object = {}) => aPerson(id, { rank, ...given })
const people = [
  ranked('junior', 'head-of-division', { order: 'a0' }),
  ranked('minister', 'minister', { order: 'a1' }),
  aPerson('wife', { order: 'a2', spouseOf: 'minister' }),
  aPerson('linguist', { order: 'a3' }),
  ranked('mayor', 'mayor', { order: 'b0', side: 'hosts' }),
  ranked('deputy', 'deputy-mayor', { order: 'b1', side: 'hosts' }),
  aPerson('usher', { order: 'b2', side: 'hosts' })
]

function at(participants: readonly (readonly [person: string, role: string])[]): { readonly visit: Visit; readonly item: Item } {
  const item = anItem('event', { participants: participants.map(([person, role]) => ({ person, role: role as 'member' })) })
  const visit = aVisit({
    sides: [
      aSide('guests', { rankTable: 'city-government' }),
      aSide('hosts', { role: 'host', rankTable: 'city-government', order: 'a1' })
    ],
    people,
    items: [item]
  })
  return { visit, item: Object.values(visit.items)[0] ?? item }
}

const lineOf = (participants: Parameters<typeof at>[0]) => {
  const { visit, item } = at(participants)
  return receivingLine(visit, office, item)
}

describe('the receiving line', () => {
  const all = ['deputy', 'junior', 'mayor', 'minister', 'wife'].map((id) => [id, 'member'] as const)

  it('has hosts and guests by precedence, a spouse after the partner, and nobody who works at it', () => {
    expect(lineOf([...all, ['linguist', 'interpreter'], ['usher', 'responsible']])).toEqual({
      receive: ['mayor', 'deputy'],
      presented: ['minister', 'wife', 'junior']
    })
  })

  it('is the greeters alone where any are named, and does not depend on the order of the list', () => {
    expect(lineOf([...all, ['usher', 'greeter']])?.receive).toEqual(['usher'])
    expect(lineOf([...all].reverse())).toEqual(lineOf(all))
  })

  it('is nobody’s where one side is missing', () => {
    expect(lineOf([['minister', 'member']])).toBeUndefined()
  })
})

it('each side signs its own copy first (alternat: practice of signing in two originals)', () => {
  const { visit, item } = at([
    ['junior', 'signatory'],
    ['minister', 'signatory'],
    ['mayor', 'signatory'],
    ['deputy', 'member']
  ])
  expect(signatureOrder(visit, office, item)).toEqual([
    { side: 'hosts', people: ['mayor', 'minister', 'junior'] },
    { side: 'guests', people: ['minister', 'junior', 'mayor'] }
  ])
})
