import { expect, test } from 'vitest'
import { measure } from '../../../../torture/kills-while-enciphering'
import { missedCases } from './missed-cases'

test('whenever the process is killed while it enciphers a folder, everything opens after the next start', async () => {
  expect(missedCases(await measure('short'))).toEqual([])
}, 60_000)
