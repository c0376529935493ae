import { expect, it } from 'vitest'
import { createSentences } from '../../../shared/wording/sentences'

const areas = { table: { laid_one: '{{count}} place', laid_other: '{{count}} places', whose: 'For {{name}}' } }

it('sets values as they are, and never reads them as sentences', () => {
  const t = createSentences('en', areas)
  expect(t('table.whose', { name: `<b>"O'Neil"</b> {{count}} $t(table.laid_one)` })).toBe(
    `For <b>"O'Neil"</b> {{count}} $t(table.laid_one)`
  )
})

it('chooses the plural form of the language', () => {
  const t = createSentences('ru', {
    table: { laid_one: '{{count}} место', laid_few: '{{count}} места', laid_many: '{{count}} мест' }
  })
  expect([1, 3, 11, 21].map((count) => t('table.laid', { count }))).toEqual(['1 место', '3 места', '11 мест', '21 место'])
})

it('throws at a sentence that nobody wrote', () => {
  expect(() => createSentences('en', areas)('table.cleared')).toThrow('no sentence table.cleared in en')
})
