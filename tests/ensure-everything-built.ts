import { ensureBuilt } from '../scripts/ensure-built.mjs'
import { parts } from '../scripts/parts.mjs'

/** Before tests that run what was built, however they are started: nobody wants yesterday's bundle to pass today's test. */
export default function ensureEverythingBuilt(): Promise<void> {
  return ensureBuilt(Object.keys(parts))
}
