import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Opens the default browser at an address without putting the address, which holds a code, on a command line that every
 * user of the computer can read: the browser is given a file that only this user can read, and that leads on. False where
 * no browser could be started.
 */
export async function openBrowser(address: string, folder: string, lifetimeMs: number): Promise<boolean> {
  if (!hasDisplay()) return false
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `open-${randomBytes(8).toString('hex')}.html`)
  const page = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Attaché</title>`
  await writeFile(path, page, { mode: 0o600, flag: 'wx' })
  const timer = setTimeout(() => void rm(path, { force: true }), lifetimeMs)
  timer.unref()
  const opened = await started(path)
  if (!opened) await rm(path, { force: true })
  return opened
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

function started(path: string): Promise<boolean> {
  const [command, args] = opener(path)
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
    // Some openers stay as long as the browser does.
    setTimeout(() => resolve(true), 3000).unref()
    child.unref()
  })
}

function opener(path: string): readonly [command: string, args: string[]] {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', path]]
    case 'darwin':
      return ['open', [path]]
    default:
      return ['xdg-open', [path]]
  }
}
