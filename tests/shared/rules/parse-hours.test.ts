import { expect, it } from 'vitest'
import { minutesBetween, parseHours, parseLength } from '../../../shared/rules/parse-hours'

it.each([
  ['0930-1015', { start: '09:30', end: '10:15' }],
  ['9.30–10.15', { start: '09:30', end: '10:15' }],
  ['9:30 - 10:15', { start: '09:30', end: '10:15' }],
  ['09:30—10:15', { start: '09:30', end: '10:15' }],
  ['9h30 – 10h', { start: '09:30', end: '10:00' }],
  ['9点30至10点', { start: '09:30', end: '10:00' }],
  ['9：30到10：15', { start: '09:30', end: '10:15' }],
  ['23:30-00:30', { start: '23:30', end: '00:30' }],
  ['9:30 45 min', { start: '09:30', minutes: 45 }],
  ['9.30 45 мин.', { start: '09:30', minutes: 45 }],
  ['0930 2 ч', { start: '09:30', minutes: 120 }],
  ['15', { start: '15:00' }],
  ['930', { start: '09:30' }]
])('reads %s', (typed, hours) => {
  expect(parseHours(typed)).toEqual(hours)
})

it.each(['', 'noon', '24:00', '9:60', '9:30-25:00', '12345', '-5', '9:30 0 min'])('reads no hours from “%s”', (typed) => {
  expect(parseHours(typed)).toBeUndefined()
})

it.each([
  ['45', 45],
  ['45 min', 45],
  ['1:30', 90],
  ['2 часа', 120],
  ['90 分钟', 90]
])('reads the length %s', (typed, minutes) => {
  expect(parseLength(typed)).toBe(minutes)
})

it('counts an end that is not later into the next day', () => {
  expect([minutesBetween('09:30', '10:15'), minutesBetween('23:30', '00:30'), minutesBetween('09:00', '09:00')]).toEqual([
    45, 60, 1440
  ])
})
