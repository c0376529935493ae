import { expect, test } from 'vitest'
import { fuzzReaders } from '../../../torture/processes/fuzz-readers'

test('every reader answers files that are almost right, the short form of `npm run torture -- fuzz`', async () => {
  const figures = await fuzzReaders('short')
  expect(figures.filter(({ value }) => value > 0)).toEqual([])
  expect(figures.map(({ against }) => against.value)).toEqual(figures.map(() => 150))
})
