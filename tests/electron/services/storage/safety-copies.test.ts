import { expect, test } from 'vitest'
import { copiesToDrop, isCopyDue } from '../../../../electron/services/storage/safety-copies'

const minute = 60_000
const day = 24 * 60 * minute
const copy = (at: number, bytes = 10) => ({ name: `copy-${at}`, at, bytes })

test('copies are at least five minutes apart', () => {
  expect([isCopyDue([], 0), isCopyDue([copy(0)], 5 * minute - 1), isCopyDue([copy(0)], 5 * minute)]).toEqual([true, false, true])
})

test('a clock that was set back does not stop copies', () => {
  expect(isCopyDue([copy(day)], 0)).toBe(true)
})

test('at most fifty stay, the newest ones', () => {
  const copies = Array.from({ length: 60 }, (_, index) => copy(index * 5 * minute))
  expect(copiesToDrop(copies, 60 * 5 * minute).map(({ at }) => at / minute / 5)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
})

test('none older than thirty days stays but the last', () => {
  expect(copiesToDrop([copy(0), copy(day)], 40 * day)).toEqual([copy(0)])
})

test('together they stay under twenty megabytes', () => {
  const copies = [copy(3, 15_000_000), copy(2, 6_000_000), copy(1, 1)]
  expect(copiesToDrop(copies, 4)).toEqual([copies[1], copies[2]])
})
