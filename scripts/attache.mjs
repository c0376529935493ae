#!/usr/bin/env node
// The `attache` command: builds its bundle when the sources changed, then becomes it. Light, since every call pays for it.
import { existsSync } from 'node:fs'
// By namespace: Node 20 lacks `enableCompileCache`, and a named import of it would not even load there.
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { isNode24, node24, runOnNode24 } from './node24.mjs'
import { root } from './root.mjs'

const bundle = join(root, 'out', 'cli', 'index.js')
const args = process.argv.slice(2)

if (!isNode24() && node24() !== undefined) process.exitCode = await runOnNode24([fileURLToPath(import.meta.url), ...args])
else await becomeCommand()

async function becomeCommand() {
  try {
    // Without the bundler there is nothing to build with: the bundle that lies there is taken as it is.
    if (existsSync(join(root, 'node_modules', 'vite')))
      await ensureBuilt(args[0] === 'serve' ? ['fonts', 'cli', 'renderer', 'reader'] : ['fonts', 'cli'])
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
  nodeModule.enableCompileCache?.(join(root, '.cache', 'compiled'))
  await import(pathToFileURL(bundle).href)
}
