// Ten thousand files that are almost right for each reader of foreign files.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import type { FuzzFigure } from './processes/fuzz-readers'

/** In a process of its own, bundled: the readers fetch parts of themselves when a file needs them. */
export async function measure(how: 'short' | 'full' = 'full'): Promise<readonly FuzzFigure[]> {
  const out = join(process.cwd(), '.cache', 'torture')
  const ssr = join(import.meta.dirname, 'processes', 'fuzz-and-print.ts')
  await build({ configFile: false, logLevel: 'error', ssr: { noExternal: true }, build: { ssr, outDir: out, minify: false } })
  const run = spawnSync(process.execPath, [join(out, 'fuzz-and-print.js'), how], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8'
  })
  if (run.status !== 0) throw new Error(`the readers ended with ${run.status}`)
  return JSON.parse(run.stdout)
}
