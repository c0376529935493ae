import { isFresh } from './freshness.mjs'
import { parts } from './parts.mjs'

/** Builds those of the named parts whose sources changed; says so on stderr, since stdout may be somebody's answer. */
export async function ensureBuilt(names) {
  const stale = names.filter((name) => !isFresh(name, parts[name]))
  if (stale.length === 0) return
  const { build } = await import('./build.mjs')
  await build(stale)
}
