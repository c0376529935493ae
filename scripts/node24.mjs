// Which Node runs the rest? The `node` package pins version 24; the system's own may be older and only starts the set-up.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** The program of Node 24, or undefined: an installation without install scripts leaves the package empty. */
export function node24() {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  return isNode24() ? process.execPath : undefined
}

export function isNode24() {
  return process.versions.node.startsWith('24.')
}

/**
 * Runs a script of this project on Node 24 and answers its exit code.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runOnNode24(args, options = {}) {
  const program = node24()
  if (program === undefined) throw new Error('Node 24 is not there: its package was installed without its install script.')
  const bin = join(root, 'node_modules', '.bin')
  const split = process.platform === 'win32' ? ';' : ':'
  const env = { ...(options.env ?? process.env), PATH: `${bin}${split}${process.env.PATH ?? ''}` }
  return run(program, args, { ...options, env })
}
