// Stands in for the package of this name, which `conf` and `electron-store` write with: that one takes a short write for a
// whole one and does not bring the new name to the disk. Only what these two call is here.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

export const madeForAttache = true

export function writeFileSync(path, data, { mode = 0o600 } = {}) {
  const target = behindLinks(path)
  mkdirSync(dirname(target), { recursive: true })
  const unfinished = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeWhole(unfinished, typeof data === 'string' ? Buffer.from(data) : data, mode)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  syncFolder(dirname(target))
}

function writeWhole(path, bytes, mode) {
  const file = openSync(path, 'wx', mode)
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = writeSync(file, bytes, written, bytes.length - written)
      if (count === 0) throw noSpace()
      written += count
    }
    if (fstatSync(file).size !== bytes.length) throw noSpace()
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A link to the settings stays a link. */
function behindLinks(path) {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function syncFolder(path) {
  if (process.platform === 'win32') return
  const folder = openSync(path, constants.O_RDONLY)
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function noSpace() {
  return Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
}
