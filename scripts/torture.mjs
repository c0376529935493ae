// `npm run torture [-- GROUP ...] [--short] [--json FILE]` lets disks, processes and bits fail under each group of
// tests/torture/<group>.ts, prints what was lost beside what may be, and ends with 1 when a goal is not reached.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { measureGroups } from './measured.mjs'
import { isNode24, runOnNode24 } from './node24.mjs'

try {
  await ensureInstalled()
  process.exitCode = isNode24() ? await torture() : await runOnNode24([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function torture() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, short: { type: 'boolean' } },
    allowPositionals: true
  })
  await ensureBuilt(['cli'])
  return measureGroups({
    folder: 'tests/torture',
    asked: positionals,
    json: values.json,
    how: values.short ? 'short' : 'full'
  })
}
