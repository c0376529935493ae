import { expect, test } from 'vitest'
import { measure } from '../../../../torture/rotten-files'
import { missedCases } from './missed-cases'

test('flipped bits and missing ends are noticed, the last good state is opened, the damaged file kept', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
