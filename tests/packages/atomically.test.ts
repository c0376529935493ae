import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFileSync } from '../../packages/atomically/index'
import { temporaryFolder } from '../electron/services/temporary-folder'

test('replaces a file whole, closed to others, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'settings.json')
  writeFileSync(path, 'first')
  writeFileSync(path, 'второй')
  expect(await readFile(path, 'utf8')).toBe('второй')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['settings.json'])
})

test('makes the folder if it is missing', async () => {
  const path = join(await temporaryFolder(), 'a', 'b', 'settings.json')
  writeFileSync(path, 'x')
  expect(await readFile(path, 'utf8')).toBe('x')
})

test('what cannot be replaced is said, and nothing is left beside it', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'settings.json'))
  expect(() => writeFileSync(join(folder, 'settings.json'), 'x')).toThrow()
  expect(await readdir(folder)).toEqual(['settings.json'])
})

test('a link stays a link', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'real'), 'old')
  await symlink(join(folder, 'real'), join(folder, 'link'))
  writeFileSync(join(folder, 'link'), 'new')
  expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new')
})
