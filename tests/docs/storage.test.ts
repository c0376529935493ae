import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/storage.md', 'utf8')

test('every promise has its test, and every test that the page names is there', () => {
  const promised = [...section('What is promised').matchAll(/^(\d+)\. /gm)].map(([, number]) => number)
  const held = [...page.matchAll(/^\| (\d+) [^|]+\| (.+)\|$/gm)]
  expect(promised.filter((number) => !held.some(([, of]) => of === number))).toEqual([])
  const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

function section(heading: string): string {
  const [, rest = ''] = page.split(`## ${heading}\n`)
  return rest.split('\n## ')[0] ?? ''
}
