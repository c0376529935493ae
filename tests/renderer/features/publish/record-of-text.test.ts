import { expect, it } from 'vitest'
import { recordOfText } from '../../../../renderer/features/publish/record-of-text'
import { anItem, aPerson, aPlace, aVisit } from '../../../builders/visit'

const visit = aVisit({
  people: [aPerson('minister', { names: { ru: { family: 'Черёмин', given: 'Сергей', patronymic: 'Евгеньевич' } } })],
  places: [aPlace('hall', { name: { en: 'Grand Electricity Hall' } })],
  items: [anItem('talks', { title: { en: 'Talks on Электричество' } })]
})

it('finds the item in whose title a word stands, however the paper set it', () => {
  expect(recordOfText(visit, 'ЭЛЕКТРИ\u00adЧЕСТВО')).toEqual({ collection: 'items', id: 'talks' })
  expect(recordOfText(visit, 'grand\u00a0Electricity…')).toEqual({ collection: 'places', id: 'hall' })
})

it('finds a person by the name in any of its orders', () => {
  expect(recordOfText(visit, 'Сергей Черёмин')).toEqual({ collection: 'people', id: 'minister' })
  expect(recordOfText(visit, 'ЧЕРЁМИН Сергей')).toEqual({ collection: 'people', id: 'minister' })
})

it('finds nothing for a word of the paper itself', () => {
  expect(recordOfText(visit, 'ARRANGEMENTS')).toBeUndefined()
  expect(recordOfText(visit, ' ')).toBeUndefined()
})
