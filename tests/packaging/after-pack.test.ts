import { join } from 'node:path'
import { getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from 'vitest'
import afterPack from '../../scripts/after-pack.mjs'
import { fakeBinary, folderWithBinary } from './fake-electron'

const off = 48
const on = 49
const wanted = { version: '1', 0: off, 1: on, 2: off, 3: off, 4: on, 5: on, 6: off, 7: off, 8: on }
const packager = { appInfo: { productFilename: 'Attaché' }, executableName: 'attache' }

test.each([
  ['linux', 'attache', 'attache'],
  ['win32', 'Attaché.exe', 'Attaché.exe'],
  ['darwin', 'Attaché.app/Contents/Frameworks/Electron Framework.framework/Electron Framework', 'Attaché.app']
])('on %s the nine fuses are set in the binary', async (electronPlatformName, file, program) => {
  const appOutDir = folderWithBinary(file)
  await afterPack({ appOutDir, electronPlatformName, packager })
  expect(await getCurrentFuseWire(join(appOutDir, program))).toEqual(wanted)
})

test('an Electron with a tenth fuse is not packed', async () => {
  const appOutDir = folderWithBinary('attache', fakeBinary(10))
  await expect(afterPack({ appOutDir, electronPlatformName: 'linux', packager })).rejects.toThrow('strictlyRequireAllFuses')
})
