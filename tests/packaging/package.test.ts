import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { getConfig } from 'app-builder-lib/out/util/config/config'
import { Arch, build, Platform } from 'electron-builder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faces } from '../../scripts/fonts.mjs'
import { folderWithBinary } from './fake-electron'

const config = () => getConfig(process.cwd(), 'electron-builder.yml', null)

test('each system has its installers and opens .visit files', async () => {
  const { win, mac, linux, fileAssociations } = await config()
  expect(win?.target).toEqual(['nsis', 'portable'])
  expect(mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }])
  expect(linux?.target).toEqual(['AppImage', 'deb'])
  expect(fileAssociations).toMatchObject([{ ext: 'visit', role: 'Editor' }])
})

// electron-builder itself, on a binary that has nothing but the fuses' mark: everything up to the installers, which need tools
// from elsewhere. It begins by holding the settings against its own schema.
const pack = (output: string, more = {}) =>
  build({
    projectDir: process.cwd(),
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: { electronDist: folderWithBinary('electron'), directories: { output }, ...more }
  })

const packed = mkdtempSync(join(tmpdir(), 'attache-packed-'))
beforeAll(() => pack(packed), 120_000)
afterAll(() => rmSync(packed, { recursive: true }))

test("a setting that electron-builder's schema does not know is refused", async () => {
  await expect(pack(packed, { fileAssociation: [] })).rejects.toThrow("unknown property 'fileAssociation'")
})

test('the archive holds the bundles, the samples and what the bundles load, and nothing else', () => {
  const files = listPackage(join(packed, 'linux-unpacked/resources/app.asar'), { isPack: false }).map((path) => path.slice(1))
  const tops = new Set(
    files.map((path) => path.split('/').slice(0, 2).join('/')).filter((path) => !path.startsWith('node_modules/'))
  )
  expect([...tops].filter((path) => path.includes('/')).sort()).toEqual([
    'assets/reader',
    'assets/samples',
    'out/main',
    'out/preload',
    'out/renderer'
  ])
  expect(files).toEqual(
    expect.arrayContaining(['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'package.json'])
  )
  expect(files).toContain('node_modules/pdfmake/js/index.js')
  expect(files.filter((path) => /\.(ts|tsx|map)$/.test(path))).toEqual([])
  expect(files.filter((path) => /^node_modules\/(react|electron|vite|vitest)\//.test(path))).toEqual([])
})

test('native code lies outside the archive, where the system finds it', () => {
  const there = readdirSync(join(packed, 'linux-unpacked/resources/app.asar.unpacked/node_modules/@img'))
  expect(there).toEqual(expect.arrayContaining(['sharp-linux-x64', 'sharp-libvips-linux-x64']))
  const binaries = readdirSync(join(packed, 'linux-unpacked/resources/app.asar.unpacked/node_modules/@img/sharp-linux-x64/lib'))
  expect(binaries.filter((name) => name.endsWith('.node'))).toHaveLength(1)
})

test('the faces lie outside the archive with their licences', () => {
  const there = readdirSync(join(packed, 'linux-unpacked/resources/fonts')).sort()
  const licences = ['noto-sans', 'noto-sans-sc', 'noto-serif', 'noto-serif-sc'].map((family) => `LICENCE-${family}.txt`)
  expect(there).toEqual([...licences, ...faces.map((face) => `${face.file}.ttf`)].sort())
})

test('the packed program runs nothing but itself', async () => {
  expect(await getCurrentFuseWire(join(packed, 'linux-unpacked/attache'))).toMatchObject({ 0: 48, 2: 48, 3: 48, 4: 49, 5: 49 })
})
