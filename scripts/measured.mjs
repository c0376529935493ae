// Figures of a measuring module, each as one row of the record and one line for the reader.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Measures each group of a folder, prints each figure beside its goal, and answers the exit code: 1 when a goal is not reached.
 *
 * @param {{ folder: string, asked: readonly string[], json?: string, how?: 'short' | 'full' }} wish
 */
export async function measureGroups({ folder, asked, json, how }) {
  const there = groupsIn(folder)
  const unknown = asked.filter((name) => !there.includes(name))
  if (unknown.length) throw new Error(`No such group: ${unknown.join(', ')}. There are ${there.join(', ')}.`)
  const rows = []
  for (const group of asked.length ? asked : there) {
    console.log(`\n${group}`)
    const began = performance.now()
    for (const figure of await measure(folder, group, how)) {
      const row = rowOf(group, figure)
      rows.push(row)
      console.log(lineOf(row, figure))
    }
    console.log(`       in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`)
  const missed = rows.filter((row) => !row.reached)
  console.log(
    missed.length ? `\n${missed.length} of ${rows.length} goals are not reached` : `\nall ${rows.length} goals are reached`
  )
  return missed.length ? 1 : 0
}

function groupsIn(folder) {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  return files.map((file) => file.slice(0, -3))
}

// Through the bundler's own runner, so that a group stays TypeScript and needs no build; it stays open for what is loaded late.
async function measure(folder, group, how) {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite')
  const resolve = { external: /** @type {const} */ (true), mainFields: [], conditions: ['node'] }
  const inline = { consumer: /** @type {const} */ ('server'), dev: { moduleRunnerTransform: true }, resolve }
  const config = await resolveConfig(
    { root, configFile: false, envDir: false, logLevel: 'error', environments: { inline } },
    'serve'
  )
  const environment = createRunnableDevEnvironment('inline', config, { runnerOptions: { hmr: { logger: false } }, hot: false })
  await environment.init()
  try {
    const module = await environment.runner.import(join(root, folder, `${group}.ts`))
    return await module.measure(how)
  } finally {
    await environment.close()
  }
}

function rowOf(group, { name, value, missing, leftOut = false, unit, against, goal }) {
  const ratio = value === undefined ? undefined : round(value / against.value)
  // What a system cannot show is left out with a sentence; what should be there and is not reaches no goal.
  const reached = leftOut || (missing === undefined && (goal === undefined || value <= goal))
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

function lineOf({ name, value, unit, against, ratio, goal, reached }, { missing, leftOut }) {
  if (leftOut) return `  --   ${name}: left out, ${missing}`
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
