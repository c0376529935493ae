import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a call without a command prints the usage and is refused', () => {
  const call = spawnSync(process.execPath, ['scripts/attache.mjs'], { encoding: 'utf8' })
  expect(call.status).toBe(2)
  expect(call.stderr).toContain('attache export VISIT --out DIR')
  expect(call.stdout).toBe('')
})
