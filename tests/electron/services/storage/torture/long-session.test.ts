import { expect, test } from 'vitest'
import { measure } from '../../../../torture/long-session'
import { missedCases } from './missed-cases'

test('hundreds of edits leave neither memory nor open files behind', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
