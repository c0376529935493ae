// Where is Electron's binary? Its package brings none; one quick try fetches it, and a failed one is not repeated for a day.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const folder = join(root, 'node_modules', 'electron')
const failure = join(root, '.cache', 'electron-not-fetched')
const day = 24 * 60 * 60 * 1000

/** The path of the binary that is there now, or undefined. */
export function electronBinary(env = process.env) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  const path = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), names[process.platform] ?? 'electron')
  return existsSync(path) ? path : undefined
}

/** As above, after one try to fetch it: 4 seconds to find the source in reach, then ten minutes for about 120 MB. */
export async function electronBinaryOrFetch() {
  const present = electronBinary()
  if (present || failedToday()) return present
  if (await isInReach()) {
    console.log('Fetching Electron, once ...')
    await run(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'inherit', 'ignore'], timeout: 600_000 })
  }
  const fetched = electronBinary()
  if (fetched) rmSync(failure, { force: true })
  else rememberFailure()
  return fetched
}

async function isInReach() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const source = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const reply = await fetch(`${source}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal: AbortSignal.timeout(4000) })
    return reply.ok
  } catch {
    return false
  }
}

function failedToday() {
  const stat = statSync(failure, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs < day
}

function rememberFailure() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(failure, 'Electron could not be fetched; npm start tries again a day after this file was written.\n')
}
