import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('a thread that fflate makes of a text is given the name that it knows', () => {
  const code = globSync('out/main/**/*.js').map((file) => readFileSync(file, 'utf8'))
  const threads = code.flatMap((text) => text.match(/\w+\(['"]worker_threads['"]\);__w\.parentPort/g) ?? [])
  expect(threads).not.toEqual([])
  for (const thread of threads) expect(thread).toMatch(/^require\(/)
})
