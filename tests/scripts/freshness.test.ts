import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, isFresh, markFresh } from '../../scripts/freshness.mjs'

let folder = ''
let part = { sources: [''], outputs: [''] }
let name = ''

beforeEach(() => {
  mkdirSync('.cache', { recursive: true })
  folder = relative('.', mkdtempSync('.cache/freshness-'))
  name = folder.split(/[\\/]/).at(-1) ?? ''
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  writeFileSync(join(folder, 'src/deep/a.ts'), 'one')
  writeFileSync(join(folder, 'out.js'), 'built')
  part = { sources: [join(folder, 'src')], outputs: [join(folder, 'out.js')] }
  markFresh(name, fingerprint(part.sources))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  rmSync(join('.cache/build', name))
})

test('what was built from these sources is fresh', () => {
  expect(isFresh(name, part)).toBe(true)
})

test('a changed source is built again, even at the same length', () => {
  writeFileSync(join(folder, 'src/deep/a.ts'), 'two')
  utimesSync(join(folder, 'src/deep/a.ts'), 1, 1)
  expect(isFresh(name, part)).toBe(false)
})

test('a new source is built', () => {
  writeFileSync(join(folder, 'src/deep/b.ts'), '')
  expect(isFresh(name, part)).toBe(false)
})

test('an output that is gone is built again', () => {
  rmSync(join(folder, 'out.js'))
  expect(isFresh(name, part)).toBe(false)
})
