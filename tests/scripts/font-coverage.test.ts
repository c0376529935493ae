import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageFile, fontCoverage } from '../../scripts/font-coverage.mjs'

test('the coverage table says what the shipped faces hold', () => {
  expect(JSON.parse(readFileSync(coverageFile, 'utf8'))).toEqual(fontCoverage())
})

test('the sans face has Cyrillic and no hanzi, the Chinese face hanzi and no Kazakh letters', () => {
  const { NotoSans_400Regular: sans, NotoSansSC_400Regular: chinese } = fontCoverage()
  const has = (ranges: string | undefined, character: string) => {
    const point = character.codePointAt(0) ?? 0
    return (ranges ?? '').split(' ').some((range) => {
      const [from = '', to = from] = range.split('-')
      return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16)
    })
  }
  expect([has(sans, 'Ж'), has(sans, '深'), has(chinese, '深'), has(chinese, 'Қ')]).toEqual([true, false, true, false])
})
