import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program in the project's folder, with this terminal as its own, and answers its exit code (127 where it cannot be started).
 * Ctrl+C reaches the program by itself; a request to end is passed on to it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const stay = () => {}
    const end = () => child.kill('SIGTERM')
    process.on('SIGINT', stay)
    process.on('SIGTERM', end)
    const finish = (code) => {
      process.off('SIGINT', stay)
      process.off('SIGTERM', end)
      resolve(code)
    }
    child.once('error', () => finish(127))
    child.once('exit', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
