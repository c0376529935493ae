import { expect, test } from 'vitest'
import { agrees } from '../../scripts/install.mjs'

const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } }

test('a package of another platform may be missing', () => {
  expect(agrees({ 'node_modules/a': { version: '1.0.0' } }, wanted)).toBe(true)
})

test('a missing package or another version asks for an installation', () => {
  expect(agrees({}, wanted)).toBe(false)
  expect(agrees({ 'node_modules/a': { version: '1.0.1' } }, wanted)).toBe(false)
  expect(agrees({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } }, wanted)).toBe(false)
})
