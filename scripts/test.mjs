// `npm test`: sets everything up, then runs the stages one after the other and stops at the first that is red.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { isNode24, runOnNode24 } from './node24.mjs'
import { parts } from './parts.mjs'
import { root } from './root.mjs'
import { ensureSystemTools } from './system-tools.mjs'

const reports = join(root, '.cache', 'reports')
const full = process.argv.includes('--full')

try {
  await ensureInstalled()
  process.exitCode = isNode24() ? await test() : await runOnNode24([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function test() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const lines = []
  const sum = { passed: 0, failed: 0 }
  let red
  for (const stage of stages()) {
    const began = performance.now()
    const found = await stage.run()
    lines.push(`${found.ok ? 'green' : 'RED  '}  ${stage.name.padEnd(13)}${seconds(began)}${found.note ?? ''}`)
    sum.passed += found.passed ?? 0
    sum.failed += found.failed ?? 0
    if (!found.ok) red = stage.name
    if (red) break
  }
  // A stage without tests of its own (types, lint) that is red counts as one failure, so that the last line never looks clean.
  if (red && sum.failed === 0) sum.failed = 1
  console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`)
  return red ? 1 : 0
}

function stages() {
  const heavy = [
    { name: 'torture', run: () => command(['scripts/torture.mjs']) },
    { name: 'attacks', run: () => vitest('torture', ['torture']) },
    { name: 'bench', run: () => command(['scripts/bench.mjs']) }
  ]
  return [
    { name: 'system tools', run: async () => ({ ok: ensureSystemTools() === undefined }) },
    { name: 'build', run: async () => ({ ok: (await ensureBuilt(Object.keys(parts))) === undefined }) },
    { name: 'types', run: () => command([bin('typescript', 'tsc'), '-b']) },
    {
      name: 'lint',
      run: async () => both(await command([bin('@biomejs/biome', 'biome'), 'check', '.']), () => command([bin('knip', 'knip')]))
    },
    { name: 'architecture', run: () => vitest('architecture', ['architecture']) },
    { name: 'unit', run: () => vitest('unit', ['unit', 'renderer']) },
    { name: 'contract', run: () => vitest('contract', ['contract']) },
    { name: 'end to end', run: playwright },
    ...(full ? heavy : [])
  ]
}

async function command(args) {
  return { ok: (await runOnNode24(args)) === 0 }
}

async function both(first, second) {
  return first.ok ? second() : first
}

async function vitest(name, projects) {
  const file = join(reports, `${name}.json`)
  const asked = projects.flatMap((project) => ['--project', project])
  const args = ['run', '--passWithNoTests', ...asked, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runOnNode24([bin('vitest', 'vitest'), ...args])
  const report = read(file)
  return { ok: code === 0, ...count(report.numPassedTests, report.numFailedTests) }
}

async function playwright() {
  const file = join(reports, 'e2e.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(full ? { ATTACHE_FULL: '1' } : {}) }
  const code = await runOnNode24([bin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'], { env })
  const { stats } = read(file)
  return { ok: code === 0, ...count((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected) }
}

function count(passed = 0, failed = 0) {
  return { passed, failed, note: `   ${passed} passed` }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

// The script behind a package's command, which Node starts directly on every system.
function bin(name, command) {
  const folder = join(root, 'node_modules', name)
  const { bin: found } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof found === 'string' ? found : found[command])
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
}
