import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openBrowser } from '../../../electron/loopback/open-browser'
import { temporaryFolder } from '../services/temporary-folder'

const address = 'http://127.0.0.1:4000/#code=secret-code'

/** A system whose opener writes down what it was called with, and ends with a code. */
async function systemWith(code: number): Promise<{ folder: string; called: string }> {
  const folder = await temporaryFolder()
  const called = join(folder, 'called')
  await mkdir(join(folder, 'bin'))
  await writeFile(join(folder, 'bin', 'xdg-open'), `#!/bin/sh\necho "$@" > "${called}"\nexit ${code}\n`)
  await chmod(join(folder, 'bin', 'xdg-open'), 0o755)
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env.PATH}`)
  vi.stubEnv('DISPLAY', ':0')
  return { folder: join(folder, 'own'), called }
}

test.runIf(process.platform === 'linux')('the code is in a file that only this user reads, and on no command line', async () => {
  const { folder, called } = await systemWith(0)
  expect(await openBrowser(address, folder, 60_000)).toBe(true)
  const path = (await readFile(called, 'utf8')).trim()
  expect(path).not.toContain('secret-code')
  expect(await readFile(path, 'utf8')).toContain(`url=${address}`)
  expect([(await stat(path)).mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([0o600, 0o700])
})

test.runIf(process.platform === 'linux')('where no browser opens, nothing is left', async () => {
  const { folder } = await systemWith(3)
  expect(await openBrowser(address, folder, 60_000)).toBe(false)
  expect(await readdir(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')('without a display nothing is tried', async () => {
  const { folder, called } = await systemWith(0)
  vi.stubEnv('DISPLAY', '')
  vi.stubEnv('WAYLAND_DISPLAY', '')
  expect(await openBrowser(address, folder, 60_000)).toBe(false)
  await expect(readFile(called)).rejects.toMatchObject({ code: 'ENOENT' })
})
