import { expect, test } from 'vitest'
import { measure } from '../../../../torture/two-processes'
import { missedCases } from './missed-cases'

test('a second process is refused or takes over from a dead one, and outside changes are never overwritten', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
