import { expect, test } from 'vitest'
import { aGroup, anItem, aPerson, aPlace, at, aVisit } from './visit'

test('a visit built with nothing is valid and has two sides and nobody', () => {
  const visit = aVisit()
  expect(Object.keys(visit.sides)).toEqual(['guests', 'hosts'])
  expect(visit.people).toEqual({})
})

test('records are kept by id and refer to each other', () => {
  const visit = aVisit({
    people: [aPerson('ivanov')],
    groups: [aGroup('main', { members: ['ivanov'] })],
    places: [aPlace('byd')],
    items: [anItem('stop', { place: 'byd', groups: ['main'], kind: 'site-visit', time: at('2024-03-06T23:30', { minutes: 45 }) })]
  })
  expect(visit.items).toMatchObject({ stop: { id: 'stop', place: 'byd', time: { minutes: 45 } } })
})

test('a visit that is not valid is not built', () => {
  expect(() => aVisit({ items: [anItem('stop', { place: 'nowhere' })] })).toThrow('missing-reference')
})
