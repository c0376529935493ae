import { expect, test } from 'vitest'
import { measure } from '../../../../torture/full-disks'
import { missedCases } from './missed-cases'

test('on a full disk nothing is called saved that is not, and editing goes on until there is room', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
