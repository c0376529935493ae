// One build at a time: two commands started at once would write the same files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.mjs'

const turn = join(root, '.cache', 'build', 'turn')

export async function inTurn(work) {
  mkdirSync(join(root, '.cache', 'build'), { recursive: true })
  while (!take()) await wait(200)
  try {
    return await work()
  } finally {
    rmSync(turn, { force: true })
  }
}

function take() {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(holder())) rmSync(turn, { force: true })
    return false
  }
}

// The file is empty for the moment between its making and its writing: that holder is alive.
function holder() {
  try {
    return Number(readFileSync(turn, 'utf8')) || process.pid
  } catch {
    return process.pid
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
