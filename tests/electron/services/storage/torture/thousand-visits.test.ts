import { expect, test } from 'vitest'
import { measure } from '../../../../torture/thousand-visits'
import { missedCases } from './missed-cases'

test('many visits are all listed from their header lines', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
