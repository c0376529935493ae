#!/usr/bin/env node
// The `attache` command: builds its bundle when the sources changed, then becomes it. Light, since every call pays for it.
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { isNode24, node24, runOnNode24 } from './node24.mjs'
import { root } from './root.mjs'

if (!isNode24() && existsSync(node24())) {
  process.exitCode = await runOnNode24([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} else {
  const serves = process.argv[2] === 'serve'
  // Without node_modules there is nothing to build with: the bundle that lies there is taken as it is.
  if (existsSync(join(root, 'node_modules', 'vite'))) await ensureBuilt(serves ? ['fonts', 'cli', 'renderer'] : ['fonts', 'cli'])
  nodeModule.enableCompileCache?.(join(root, '.cache', 'compiled'))
  await import(pathToFileURL(join(root, 'out', 'cli', 'index.js')).href)
}
