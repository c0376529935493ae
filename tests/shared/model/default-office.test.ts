import { expect, test } from 'vitest'
import { languages } from '../../../shared/base/language'
import { defaultOffice } from '../../../shared/model/default-office'
import { officeSchema } from '../../../shared/model/office'

test('the office that a new installation begins with is valid', () => {
  expect(officeSchema.parse(defaultOffice)).toEqual(defaultOffice)
})

test('everything readable in it is in all four languages', () => {
  const texts: unknown[] = []
  JSON.stringify(defaultOffice, (_key, value) => {
    if (typeof value === 'object' && value !== null && 'en' in value) texts.push(value)
    return value
  })
  expect(texts.length).toBeGreaterThan(40)
  expect(texts.filter((text) => languages.some((language) => !Object.hasOwn(text as object, language)))).toEqual([])
})

test('ranks of one table have their own codes, seats of one car their own numbers', () => {
  for (const { ranks } of defaultOffice.rankTables) expect(new Set(ranks.map(({ code }) => code)).size).toBe(ranks.length)
  for (const { seats } of defaultOffice.carProfiles) expect(new Set(seats.map(({ number }) => number)).size).toBe(seats.length)
})
