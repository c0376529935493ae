import { expect, test } from 'vitest'
import { measure } from '../../../../torture/kills'
import { missedCases } from './missed-cases'

test('whenever the process is killed, what it was told is safe is there, whole, and nothing else', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
