import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderPath, prepareDataFolder } from '../../../../electron/services/storage/data-folder'
import { temporaryFolder } from '../temporary-folder'

test.runIf(process.platform !== 'win32')('is where each platform keeps such things, unless something else is asked for', () => {
  const at = (platform: NodeJS.Platform, variables: Record<string, string> = {}, asked?: string) =>
    dataFolderPath({ platform, home: '/people/a', variables }, asked)
  expect([
    at('win32', { APPDATA: '/roaming' }),
    at('darwin'),
    at('linux'),
    at('linux', { XDG_DATA_HOME: '/x' }),
    at('linux', { ATTACHE_DATA: '/env' }),
    at('linux', { ATTACHE_DATA: '/env' }, '/asked')
  ]).toEqual([
    '/roaming/Attache',
    '/people/a/Library/Application Support/Attache',
    '/people/a/.local/share/attache',
    '/x/attache',
    '/env',
    '/asked'
  ])
})

test.runIf(process.platform !== 'win32')('is closed to other users, also where it was open', async () => {
  const folder = join(await temporaryFolder(), 'a', 'b')
  await prepareDataFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})
