// Is what was built still what the sources say? A fingerprint of names, sizes and times of change takes a few milliseconds,
// which the command line can afford at every start; contents would not be.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

export function isFresh(name, part) {
  const stamp = stampOf(name)
  if (!existsSync(stamp) || !part.outputs.every((output) => existsSync(join(root, output)))) return false
  return readFileSync(stamp, 'utf8') === fingerprint(part.sources)
}

/** To be taken before the build begins, so that a source changed meanwhile is built again. */
export function fingerprint(sources) {
  const hash = createHash('sha1')
  for (const source of sources) addTree(hash, join(root, source))
  return hash.digest('hex')
}

export function markFresh(name, print) {
  mkdirSync(join(root, '.cache', 'build'), { recursive: true })
  writeFileSync(stampOf(name), print)
}

function stampOf(name) {
  return join(root, '.cache', 'build', name)
}

function addTree(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(path).sort()) addTree(hash, join(path, name))
}
