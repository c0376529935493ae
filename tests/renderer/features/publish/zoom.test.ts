import { expect, it } from 'vitest'
import { nextZoom, percentOf, scaleOf } from '../../../../renderer/features/publish/zoom'

const a4 = { width: 595, height: 842 }

it('fits the whole page into the room, whichever side is short', () => {
  expect(scaleOf('page', a4, { width: 595, height: 421 })).toBe(0.5)
  expect(scaleOf('page', a4, { width: 297.5, height: 2000 })).toBe(0.5)
})

it('steps from what is on the screen to the next step, and ends', () => {
  expect(nextZoom(scaleOf(0.66, a4, a4), 'in')).toBe(0.8)
  expect(nextZoom(scaleOf(0.7, a4, a4), 'out')).toBe(0.66)
  expect(nextZoom(scaleOf(3, a4, a4), 'in')).toBeUndefined()
  expect(nextZoom(scaleOf(0.33, a4, a4), 'out')).toBeUndefined()
})

it('calls the size of the sheet itself a hundred per cent', () => {
  expect(percentOf(scaleOf(1, a4, a4))).toBe(100)
})
