import type { SeatProfile } from '../../model/office'

/**
 * Ranks along one row, from left to right as those who sit in it see it: the first in the middle, the second on the
 * senior side, the third on the other, and so on outward. In a row of even length the place short is on the junior side.
 */
export function rowVector(count: number, seniorSide: SeatProfile['seniorSide']): readonly number[] {
  const row: number[] = []
  for (let rank = 1; rank <= count; rank += 1) {
    const right = (rank % 2 === 0) === (seniorSide === 'right')
    if (right) row.push(rank)
    else row.unshift(rank)
  }
  return row
}

/** The same row as those who look at it see it, from the hall or the camera: its mirror image. */
export function facing<Seat>(row: readonly Seat[]): readonly Seat[] {
  return [...row].reverse()
}

/**
 * Ranks around a table, clockwise seen from above, beginning with the host: the first guest at the host's right, the
 * second at the left, and so on until the last, who sits opposite.
 */
export function ringVector(count: number, seniorSide: SeatProfile['seniorSide']): readonly number[] {
  const ahead: number[] = []
  const behind: number[] = []
  for (let rank = 2; rank <= count; rank += 1) {
    // Clockwise from above runs to the left hand of whoever sits at the table.
    const left = (rank % 2 === 0) !== (seniorSide === 'right')
    if (left) ahead.push(rank)
    else behind.unshift(rank)
  }
  return count === 0 ? [] : [1, ...ahead, ...behind]
}
