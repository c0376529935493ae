// Are the packages of the lock file installed? npm writes what it installed into node_modules/.package-lock.json; the two are
// compared entry by entry, so that an `npm ci` done by hand counts and an interrupted one does not.
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

export async function ensureInstalled() {
  if (isInstalled()) return
  const why = existsSync(join(root, 'node_modules')) ? 'the lock file changed' : 'this is the first run'
  if (isLinked()) throw new Error(`node_modules is a link and does not fit the lock file: install where it points to (${why}).`)
  console.log(`Installing packages (${why}) ...`)
  const [program, ...args] = npm()
  // Windows does not let a running program be removed, and `npm ci` removes the Node that runs this.
  const how = process.platform === 'win32' && process.execPath === node24() ? 'install' : 'ci'
  const code = await run(program, [...args, how, '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error(`npm ${how} failed; its message stands above.`)
  if (node24() === undefined)
    throw new Error('npm ci left out Node 24: allow install scripts (npm config set ignore-scripts false).')
}

function isInstalled() {
  if (node24() === undefined) return false
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(join(root, 'package-lock.json'))
  return installed !== undefined && wanted !== undefined && agrees(installed, wanted)
}

/** Everything that must be there is there, and nothing has another version. Packages of other platforms may be missing. */
export function agrees(installed, wanted) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = installed[path]
    if (found ? found.version !== entry.version : !entry.optional && !entry.devOptional) return false
  }
  return true
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function isLinked() {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

// Under `npm start` npm names its own script, which also works where npm is a .cmd file that cannot be spawned.
function npm() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, script]
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm']
}
