import { describe, expect, test } from 'vitest'
import { nearDays } from '../../../../renderer/features/timeline/use-near-days'

const edges = [0, 600, 1200, 1800, 2400, 3000]

describe('days near the view', () => {
  test('are those on view and half a view to either side', () => {
    expect(nearDays(edges, 0, 800)).toEqual({ first: 0, last: 2 })
    expect(nearDays(edges, 1300, 400)).toEqual({ first: 1, last: 3 })
  })
  test('are never fewer than the day that fills the view', () => {
    expect(nearDays(edges, 2500, 100)).toEqual({ first: 4, last: 4 })
  })
  test('are all days where all fit', () => {
    expect(nearDays(edges, 0, 3000)).toEqual({ first: 0, last: 4 })
  })
  test('are none where there is none', () => {
    expect(nearDays([0], 0, 800)).toMatchObject({ last: -1 })
  })
})
