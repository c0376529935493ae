import { expect, it } from 'vitest'
import { personName } from '../../../shared/export/person-name'
import { aPerson } from '../../builders/visit'

const cheremin = aPerson('cheremin', {
  native: 'ru',
  names: {
    ru: { family: 'Черёмин', given: 'Сергей', patronymic: 'Евгеньевич' },
    en: { family: 'Cheremin', given: 'Sergey' },
    zh: { family: '切廖明', given: '谢尔盖' }
  }
})
const wang = aPerson('wang', {
  native: 'zh',
  names: { zh: { family: '王', given: '守睿' }, en: { family: 'Wang', given: 'Shourui' }, ru: { family: 'Ван', given: 'Шоужуй' } }
})

it('puts a Russian family first in Russian, last in English, and parts a foreign name by a dot in Chinese', () => {
  expect((['ru', 'en', 'zh'] as const).map((language) => personName(cheremin, language))).toEqual([
    'Черёмин Сергей Евгеньевич',
    'Sergey Cheremin',
    '谢尔盖·切廖明'
  ])
})

it('keeps a Chinese name in its own order everywhere', () => {
  expect((['zh', 'en', 'ru'] as const).map((language) => personName(wang, language))).toEqual([
    '王守睿',
    'Wang Shourui',
    'Ван Шоужуй'
  ])
})

it('falls back to the languages of the visit in order, and to the function of somebody without a name', () => {
  expect(personName(cheremin, 'fr', ['zh', 'ru'])).toBe('谢尔盖·切廖明')
  expect(personName(aPerson('interpreter', { names: {}, function: { fr: 'Interprète' } }), 'fr')).toBe('Interprète')
})
