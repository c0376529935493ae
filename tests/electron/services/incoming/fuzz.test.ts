import { expect, test } from 'vitest'
import { measure } from '../../../torture/fuzz'

test('every reader answers files that are almost right, the short form of `npm run torture -- fuzz`', async () => {
  const figures = await measure('short')
  expect(figures.filter(({ value }) => value > 0)).toEqual([])
  expect(figures.map(({ against }) => against.value)).toEqual(figures.map(() => 150))
})
