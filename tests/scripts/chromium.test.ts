import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'

const folder = mkdtempSync(join(tmpdir(), 'attache-browser-'))
const browser = join(folder, 'my-browser')
writeFileSync(browser, '', { mode: 0o755 })

test('a browser named in the environment comes first', () => {
  expect(findChromium({ ATTACHE_CHROMIUM: browser, PATH: '' })).toBe(browser)
})

test('a name that is no program is passed over', () => {
  expect(findChromium({ ATTACHE_CHROMIUM: join(folder, 'none'), PATH: folder })).not.toBe(join(folder, 'none'))
})
