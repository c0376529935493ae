import { expect, it } from 'vitest'
import { gridHours } from '../../../../shared/export/papers/briefing-book/summary-grid'
import type { ProgrammeDay } from '../../../../shared/export/papers/programme-data'

const day = (start: string, until: string) => ({ rows: [[{ time: { start, until } }]] }) as unknown as ProgrammeDay

it('the hours of a summary reach midnight where an entry goes on past it', () => {
  expect(gridHours([day('09:00', '10:00'), day('23:50', '00:50')])).toEqual({ first: 9, last: 24 })
})
