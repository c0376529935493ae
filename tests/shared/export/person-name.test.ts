import { expect, it } from 'vitest'
import { personName } from '../../../shared/export/person-name'
import { aPerson } from '../../builders/visit'

it('is the full name in the asked language, then in those of the visit', () => {
  const person = aPerson('wang', {
    native: 'zh',
    names: { zh: { family: '王', given: '守睿' }, en: { family: 'Wang', given: 'Shourui' } }
  })
  expect([personName(person, 'en'), personName(person, 'fr', ['zh'])]).toEqual(['Wang Shourui', '王守睿'])
})

it('is the function of somebody without a name, and nothing where neither is known', () => {
  expect(personName(aPerson('interpreter', { names: {}, function: { fr: 'Interprète' } }), 'fr')).toBe('Interprète')
  expect(personName(aPerson('somebody', { names: {} }), 'fr')).toBeUndefined()
})
