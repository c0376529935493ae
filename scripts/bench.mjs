// `npm run bench [-- GROUP ...] [--json FILE]` measures each group of tests/bench/<group>.ts, prints each figure beside what it is
// measured against in the same run, and ends with 1 when a goal is not reached. A thing that is not there reaches no goal.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { measureGroups } from './measured.mjs'
import { isNode24, runOnNode24 } from './node24.mjs'
import { parts } from './parts.mjs'

try {
  await ensureInstalled()
  process.exitCode = isNode24() ? await bench() : await runOnNode24([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function bench() {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  await ensureBuilt(Object.keys(parts))
  return measureGroups({ folder: 'tests/bench', asked: positionals, json: values.json })
}
