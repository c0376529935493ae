// `npm run bench [-- GROUP ...] [--json FILE]` measures each group of tests/bench/<group>.ts, prints each figure beside what it is
// measured against in the same run, and ends with 1 when a goal is not reached. A thing that is not there reaches no goal.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { isNode24, runOnNode24 } from './node24.mjs'
import { parts } from './parts.mjs'
import { root } from './root.mjs'

try {
  await ensureInstalled()
  process.exitCode = isNode24() ? await bench() : await runOnNode24([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function bench() {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  const there = groups()
  const unknown = positionals.filter((name) => !there.includes(name))
  if (unknown.length) throw new Error(`No such group: ${unknown.join(', ')}. There are ${there.join(', ')}.`)
  await ensureBuilt(Object.keys(parts))
  const rows = []
  for (const group of positionals.length ? positionals : there) {
    console.log(`\n${group}`)
    for (const figure of await measure(group)) {
      const row = rowOf(group, figure)
      rows.push(row)
      console.log(lineOf(row, figure))
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
  const missed = rows.filter((row) => !row.reached)
  console.log(
    missed.length ? `\n${missed.length} of ${rows.length} goals are not reached` : `\nall ${rows.length} goals are reached`
  )
  return missed.length ? 1 : 0
}

function groups() {
  const files = readdirSync(join(root, 'tests', 'bench')).filter((file) => file.endsWith('.ts'))
  return files.map((file) => file.slice(0, -3))
}

// Through the bundler's own runner, so that a group stays TypeScript and needs no build.
async function measure(group) {
  const { runnerImport } = await import('vite')
  const settings = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
  const { module } = await runnerImport(join(root, 'tests', 'bench', `${group}.ts`), settings)
  return module.measure()
}

function rowOf(group, { name, value, missing, unit, against, goal }) {
  const ratio = value === undefined ? undefined : round(value / against.value)
  const reached = missing === undefined && (goal === undefined || value <= goal)
  return {
    group,
    name,
    value: orNull(value),
    unit,
    against: { ...against, value: round(against.value) },
    ratio: orNull(ratio),
    goal: goal ?? null,
    reached
  }
}

function lineOf({ name, value, unit, against, ratio, goal, reached }, { missing }) {
  const mark = reached ? '  ok  ' : '  MISS'
  if (missing !== undefined) return `${mark} ${name}: not measured, ${missing} (goal ${goal} ${unit})`
  const wanted = goal === null ? '' : `, goal ${goal} ${unit}`
  return `${mark} ${name}: ${value} ${unit}${wanted}; ${against.name}: ${against.value} ${unit} (x ${ratio})`
}

function orNull(value) {
  return value === undefined ? null : round(value)
}

function round(value) {
  return Math.round(value * 100) / 100
}
