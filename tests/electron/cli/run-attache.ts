import { spawnSync } from 'node:child_process'

/** Runs the command line as a user would, in English whatever the machine speaks. */
export function runAttache(...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const run = spawnSync(process.execPath, ['scripts/attache.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' }
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}
