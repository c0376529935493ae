// `npm start`: sets everything up, then opens the program in Electron, or the same program in the browser where that cannot be.
import { fileURLToPath } from 'node:url'
import { hasDisplay } from './display.mjs'
import { electronBinaryOrFetch } from './electron-binary.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { isNode24, runOnNode24 } from './node24.mjs'
import { run } from './run.mjs'

const args = process.argv.slice(2)

try {
  await ensureInstalled()
  process.exitCode = isNode24() ? await start() : await runOnNode24([fileURLToPath(import.meta.url), ...args])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function start() {
  if (!hasDisplay()) return serve('this machine has no display; open the address below', ['--no-open'])
  const binary = await electronBinaryOrFetch()
  if (!binary) return serve('Electron is not on this machine and could not be fetched')
  await ensureBuilt(['fonts', 'desktop', 'renderer', 'reader'])
  console.log('Attaché opens in its own window (Electron).')
  const began = Date.now()
  const code = await run(binary, ['.', ...args])
  // A desktop that cannot run Electron (no sandbox for it, an administrator's session) ends it at once.
  if (code === 0 || Date.now() - began > 5000) return code
  return serve(`Electron ended at once with code ${code}`)
}

async function serve(why, more = []) {
  await ensureBuilt(['fonts', 'cli', 'renderer', 'reader'])
  console.log(`Attaché opens in the browser: ${why}.`)
  return run(process.execPath, [fileURLToPath(new URL('attache.mjs', import.meta.url)), 'serve', ...more, ...args])
}
