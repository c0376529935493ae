import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../../shared/storage/parse-json'

const refusal = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? 'accepted' : parsed.refusal
}

const safe = (_key: string, value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, safe, indent)
      fc.pre(!text.includes('__proto__'))
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    })
  )
})

test('accepts no text that JSON.parse refuses', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '1',
    '-',
    '.',
    'e',
    '0',
    'true',
    'null',
    '\\',
    'a',
    ' ',
    '\n',
    '"k"'
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      if (parseJson(text).ok) expect(() => JSON.parse(text)).not.toThrow()
    }),
    { numRuns: 3000 }
  )
})

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": tru\n}', 2, 8],
  ['[1 2]', 1, 4],
  ['{"a" 1}', 1, 6],
  ['"open', 1, 1],
  ['[01]', 1, 3],
  ['{"a":1} x', 1, 9]
])('names line and column of the fault in %j', (text, line, column) => {
  expect(refusal(text)).toEqual({ kind: 'not-json', line, column })
})

test('refuses a key that comes twice, with its place', () => {
  expect(refusal('{"visit":{"items":{"a":1,"\\u0061":2}}}')).toEqual({ kind: 'duplicate-key', path: 'visit.items', key: 'a' })
})

test('refuses __proto__ as a key', () => {
  expect(refusal('{"visit":{"__proto__":{}}}')).toMatchObject({ kind: 'wrong-shape', path: 'visit', problem: 'unknown-field' })
})

test.each(['1e999', '-1e999', '9007199254740993'])('refuses the number %s that a double cannot hold', (number) => {
  expect(refusal(`{"a":[0,${number}]}`)).toEqual({ kind: 'wrong-shape', path: 'a.1', problem: 'not-allowed', detail: number })
})

test('refuses a depth of 100,000 without falling over', () => {
  expect(refusal('['.repeat(100_000))).toEqual({ kind: 'too-deep', limit: 64 })
})

test('refuses a million entries in one list or object', () => {
  const many = Array.from({ length: 1_000_000 }, (_, index) => `"i${index}":0`).join(',')
  expect(refusal(`{"visit":{"items":{${many}}}}`)).toMatchObject({
    kind: 'wrong-shape',
    path: 'visit.items',
    problem: 'too-long'
  })
})

test('reads a string of several megabytes', () => {
  expect(parseJson(JSON.stringify(['x'.repeat(5_000_000)])).ok).toBe(true)
})

test('refuses more than twenty million characters before looking at them', () => {
  expect(refusal(' '.repeat(20_000_001))).toMatchObject({ kind: 'too-large', limit: 20_000_000 })
})

test('refuses more than a million values spread over many lists', () => {
  const list = `[${Array.from({ length: 4000 }, () => '{}').join()}]`
  expect(refusal(`[${Array.from({ length: 260 }, () => list).join()}]`)).toEqual({ kind: 'too-heavy' })
})
