import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')

/** `tests/a.test.ts` › name of the test, to the end of the cell or sentence. */
const named = [...page.matchAll(/`(tests\/[^`]+)`\s›\s([^|\n]+?)(?:\s*\||\.?$)/gm)].map(([, file = '', name = '']) => ({
  file,
  name: name.trim()
}))

test('every test that the page names is there by that name', () => {
  expect(named.length).toBeGreaterThan(55)
  expect(named.filter(({ file, name }) => !isThere(file, name))).toEqual([])
})

test('every file that the page names is there', () => {
  const files = [...page.matchAll(/`((?:electron|shared|renderer|scripts|tests)\/[\w./-]+)`/g)].map(([, file = '']) => file)
  expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([])
})

test('the checklist has its twenty points, and the fuses are nine', () => {
  expect([...page.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1)
  )
  expect(page.match(/ › fuse \w+ is (on|off)\s+\|/g)).toHaveLength(9)
})

/** A name with parameters is written in the file with its marks, and may be filled in on the page. */
function isThere(file: string, name: string): boolean {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8')
  const fuse = /^fuse (\w+) is (on|off)$/.exec(name)
  if (fuse !== null) return text.includes("'fuse %s is %s'") && text.includes(`['${fuse[1]}', '${fuse[2]}']`)
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => text.includes(quoted))
}
