import { expect, test } from 'vitest'
import { measure } from '../../../../torture/power-cuts'
import { missedCases } from './missed-cases'

test('when the power goes, what was accepted is on the disk, whole', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
