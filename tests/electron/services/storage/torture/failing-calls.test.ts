import { expect, test } from 'vitest'
import { measure } from '../../../../torture/failing-calls'
import { missedCases } from './missed-cases'

test('whichever file call fails: nothing is torn, nothing falsely done, and it works once the fault is gone', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
