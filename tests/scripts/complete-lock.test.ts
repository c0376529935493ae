import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completeLock, missingEntries, platformOf } from '../../scripts/complete-lock.mjs'

test('the lock file has an entry for every optional package of every platform', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(missingEntries(lock).map((gap) => gap.name)).toEqual([])
})

test('a package that the registry did not show gets an entry with the platform of its name', () => {
  const owner = { version: '1.2.0', dev: true, optionalDependencies: { '@x/binding-linux-arm64-musl': '1.2.0' } }
  const lock = { packages: { 'node_modules/@x/main': owner } }
  expect(completeLock(lock).packages).toEqual({
    'node_modules/@x/binding-linux-arm64-musl': {
      version: '1.2.0',
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
      dev: true,
      optional: true
    },
    'node_modules/@x/main': owner
  })
})

test('a package nested beside its owner is not missing', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } }, 'node_modules/a/node_modules/b': {} }
  expect(missingEntries({ packages })).toEqual([])
})

test('a platform is read from the name', () => {
  expect(platformOf('@swc/core-win32-ia32-msvc')).toEqual({ os: ['win32'], cpu: ['ia32'] })
  expect(platformOf('@oxc-parser/binding-linux-arm-gnueabihf')).toEqual({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] })
})
