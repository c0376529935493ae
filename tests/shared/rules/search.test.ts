import { expect, test } from 'vitest'
import { foldText } from '../../../shared/rules/fold-text'
import { search } from '../../../shared/rules/search'
import { anItem, aPerson, aPlace, aVisit } from '../../builders/visit'

const visit = aVisit({
  places: [aPlace('byd', { name: { en: 'BYD headquarters', zh: '比亚迪总部' }, address: { zh: '坪山区比亚迪路3009号' } })],
  people: [
    aPerson('cheremin', {
      names: {
        ru: { family: 'Черёмин', given: 'Сергей' },
        zh: { family: '切廖明' },
        en: { family: 'Cheremin', also: ['Cheryomin'] }
      }
    }),
    aPerson('lefevre', { names: { fr: { family: 'Lefèvre' } } })
  ],
  items: [
    anItem('buses', { title: { en: 'Electric buses' }, place: 'byd', notes: 'safety vests at gate 2' }),
    anItem('interview', { title: { en: 'Interview of Mr Cheremin' } }),
    anItem('talks', { title: { en: 'Talks' }, participants: [{ person: 'cheremin', role: 'head' }] })
  ]
})
const found = (typed: string) => search(visit, typed).map(({ collection, id }) => `${collection}/${id}`)

test.each([
  ['Черемин', 'Черёмин'],
  ['LEFEVRE', 'Lefèvre'],
  ['比亚迪', '比亚迪'],
  ['ＢＹＤ', 'byd'],
  ['«Бас  Груп»', 'бас груп']
])('%s is searched like %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test('й is not и', () => {
  expect(foldText('май')).not.toBe(foldText('маи'))
})

test('a person is found in every script and spelling, before the items that name the person', () => {
  expect(found('черем')[0]).toBe('people/cheremin')
  expect(found('切廖明')[0]).toBe('people/cheremin')
  expect(found('cheryomin')[0]).toBe('people/cheremin')
  expect(found('cheremin')).toEqual(['people/cheremin', 'items/interview', 'items/talks'])
})

test('an item is found by its place, and by its internal note', () => {
  expect(found('byd')).toEqual(['places/byd', 'items/buses'])
  expect(found('vests')).toEqual(['items/buses'])
})

test('every word must occur, in whichever field', () => {
  expect(found('buses gate')).toEqual(['items/buses'])
  expect(found('buses nowhere')).toEqual([])
})

test('an address in the local script leads to the place', () => {
  expect(found('坪山区')).toEqual(['places/byd'])
})

test('ids and kinds are not words', () => {
  expect(found('a0')).toEqual([])
  expect(found('confirmed')).toEqual([])
})

test('nothing typed finds nothing', () => {
  expect(found('  ')).toEqual([])
})
