import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test.each(['conf', 'electron-store'])('%s writes with our own package', (name) => {
  const root = createRequire(join(process.cwd(), 'package.json'))
  const conf = createRequire(name === 'conf' ? root.resolve('conf') : createRequire(root.resolve(name)).resolve('conf'))
  expect(conf.resolve('atomically')).toBe(join(process.cwd(), 'packages', 'atomically', 'index.js'))
})
