import { isFresh } from './freshness.mjs'
import { runOnNode24 } from './node24.mjs'
import { parts } from './parts.mjs'

/**
 * Builds those of the named parts whose sources changed. In a process of its own, since the bundler sets NODE_ENV for everything
 * that runs after it; and on stderr, since stdout may be somebody's answer.
 */
export async function ensureBuilt(names) {
  const stale = names.filter((name) => !isFresh(name, parts[name]))
  if (stale.length === 0) return
  const code = await runOnNode24(['scripts/build.mjs', '--stale', ...stale], { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error(`The build of ${stale.join(', ')} failed; its message stands above.`)
}
