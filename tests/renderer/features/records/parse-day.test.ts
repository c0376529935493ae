import { expect, it } from 'vitest'
import { parseDay } from '../../../../renderer/features/records/parse-day'

it.each([
  ['2024-03-05', '2024-03-05'],
  ['5.3.2024', '2024-03-05'],
  ['05/03/24', '2024-03-05'],
  ['5.3', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['5 марта 2024 г.', '2024-03-05'],
  ['5 mars 2024', '2024-03-05'],
  ['1er mars 2024', '2024-03-01'],
  ['2024年3月5日', '2024-03-05'],
  ['3月5日', '2024-03-05'],
  ['14 мая', '2024-05-14']
])('reads %s', (typed, day) => {
  expect(parseDay(typed, 2024)).toBe(day)
})

it.each(['', 'soon', '31.02.2024', '2024', '13:30', '1.2.3.4'])('does not take %s for a day', (typed) => {
  expect(parseDay(typed, 2024)).toBeUndefined()
})
