// Which Node runs the rest? The `node` package pins version 24; the system's own may be older and only starts the set-up.
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

export function node24() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
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
  const bin = join(root, 'node_modules', '.bin')
  const split = process.platform === 'win32' ? ';' : ':'
  const env = { ...(options.env ?? process.env), PATH: `${bin}${split}${process.env.PATH ?? ''}` }
  return run(node24(), args, { ...options, env })
}
