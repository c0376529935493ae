import { expect, it } from 'vitest'
import { marksOf } from '../../../../renderer/features/publish/marks'

const piece = (text: string, x: number, y: number, width = 40) => ({ text, x, y, width, height: 10 })

it('marks a word that was broken over two lines, not the same word inside a line', () => {
  const pieces = [
    piece('The University of Moscow', 0, 0, 120),
    piece('Univer', 200, 20),
    piece('sity', 200, 32, 20),
    piece('14.00', 260, 20)
  ]
  expect(marksOf(pieces, [{ text: 'University', wholeLines: true }])).toEqual([{ x: 200, y: 20, width: 40, height: 22 }])
})

it('marks a text over the pieces that it touches, whatever spaces the page put in', () => {
  const pieces = [piece('Dinner', 0, 0), piece(' ', 40, 0, 3), piece('given by', 43, 0), piece('the Mayor', 0, 12, 50)]
  expect(marksOf(pieces, [{ text: 'given by the Mayor', wholeLines: false }])).toEqual([{ x: 0, y: 0, width: 83, height: 22 }])
})

it('has no mark for a text that is on another page, or for no text', () => {
  expect(
    marksOf(
      [piece('Dinner', 0, 0)],
      [
        { text: 'Lunch', wholeLines: false },
        { text: '…', wholeLines: true }
      ]
    )
  ).toEqual([])
})
