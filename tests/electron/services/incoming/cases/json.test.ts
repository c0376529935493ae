import { expect, test } from 'vitest'
import { encodeExchange } from '../../../../../shared/storage/exchange'
import { anItem, at, aVisit } from '../../../../builders/visit'
import { refusedFile } from './refused-file'

// "What comes in": the exchange form.

const json = encodeExchange({
  visit: aVisit({ id: 'foreign', items: [anItem('talks', { time: at('2024-03-06T10:00') })] }),
  issues: []
})
const look = (content: string | Uint8Array) => refusedFile('import.look', content)
const changed = (from: string, to: string) => {
  if (!json.includes(from)) throw new Error(`nothing to change: ${from}`)
  return json.replace(from, to)
}

test('case: __proto__ as a key', async () => {
  expect(await look(changed('"items": {', '"items": {"__proto__": {"isAdmin": true},'))).toBe(
    'visit.items has a field that does not belong there: __proto__.'
  )
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('case: depth of 100,000', async () => {
  expect(await look('['.repeat(100_000))).toBe('The file is nested deeper than 64 levels.')
})

test.each(['1e999', '9007199254740993'])('case: the number %s', async (number) => {
  expect(await look(changed('"minutes": 60', `"minutes": ${number}`))).toBe(
    `visit.items.talks.time.minutes has a value that is not allowed (${number}).`
  )
})

test('case: duplicate keys', async () => {
  expect(await look(changed('"hostZone"', '"homeZone": "Europe/Paris", "hostZone"'))).toBe(
    'visit: The key “homeZone” occurs twice.'
  )
})

test('case: 30 February', async () => {
  expect(await look(changed('2024-03-05', '2024-02-30'))).toBe('visit.from: There is no such day or hour as “2024-02-30”.')
})

test('case: unknown zone', async () => {
  expect(await look(changed('"homeZone": "Europe/Moscow"', '"homeZone": "Europe/Nowhere"'))).toBe(
    'visit.homeZone: The time zone “Europe/Nowhere” is unknown.'
  )
})

test('case: a million items', async () => {
  const item = '"a":{}'
  expect(await look(changed('"items": {', `"items": {${`${item},`.repeat(2).replace('"a"', '"b"')}`))).toMatch(/items/)
  const million = Array.from({ length: 1_000_000 }, (_, index) => `"i${index}":{}`).join()
  expect(await look(changed('"items": {', `"items": {${million},`))).toBe(
    'visit.items is too long or has too many entries; at most 5000.'
  )
})

test.each([
  ['a lone surrogate', '\\ud800'],
  ['NUL', '\\u0000']
])('case: %s', async (_name, escaped) => {
  expect(await look(changed('"en": "talks"', `"en": "talks${escaped}"`))).toBe(
    'visit.items.talks.title.en holds a control character.'
  )
})

test('case: a list at the root', async () => {
  expect(await look(`[${json}]`)).toBe('This is not a visit of Attaché.')
})

test('case: unknown field', async () => {
  expect(await look(changed('"kind": "meeting"', '"onclick": "x", "kind": "meeting"'))).toBe(
    'visit.items.talks has a field that does not belong there: onclick.'
  )
})

test.each(['../../etc/passwd', 'Ünïcode', 'a'.repeat(41), ''])('case: the foreign id "%s"', async (id) => {
  const sentence = await look(changed('"id": "foreign"', `"id": ${JSON.stringify(id)}`))
  expect(sentence).toMatch(/^visit\.id (has a value that is not allowed|is too)/)
})

test('case: bidi overrides are refused, real Arabic and Hebrew are not touched', async () => {
  expect(await look(changed('"en": "talks"', '"en": "in\\u202ecod.exe"'))).toBe(
    'visit.items.talks.title.en holds a control character.'
  )
  const arabic = 'مأدبة غداء عمل \u200fفي شنتشن'
  const hebrew = 'ארוחת צהריים'
  const visit = aVisit({ items: [anItem('lunch', { title: { en: `${arabic} · ${hebrew}` } })] })
  expect(visit.items['lunch' as never]).toMatchObject({ title: { en: `${arabic} · ${hebrew}` } })
})
