import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createConfSettings } from '../../../../electron/services/settings/conf-settings'
import { readSettings } from '../../../../electron/services/settings/settings-port'
import { defaultSettings } from '../../../../shared/backend/settings'
import { temporaryFolder } from '../temporary-folder'

const now = () => '2024-02-01T08:00:00.000Z'

test('settings are the defaults until something is written, and then there for the next start', async () => {
  const folder = await temporaryFolder()
  const port = createConfSettings(folder, now)
  expect(readSettings(port)).toEqual(defaultSettings)
  port.write({ ...defaultSettings, appearance: 'dark', author: 'A. B.' })
  expect(readSettings(createConfSettings(folder, now))).toEqual({ ...defaultSettings, appearance: 'dark', author: 'A. B.' })
  expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600)
})

test('a damaged field takes its default and the others stay', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'settings.json'), '{"appearance":"purple","author":"A. B.","later":1}')
  expect(readSettings(createConfSettings(folder, now))).toEqual({ ...defaultSettings, author: 'A. B.' })
})

test('an unreadable file is set aside and not lost', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'settings.json'), '{"author":')
  expect(readSettings(createConfSettings(folder, now))).toEqual(defaultSettings)
  const [aside = ''] = (await readdir(folder)).filter((name) => name.includes('damaged'))
  expect(await readFile(join(folder, aside), 'utf8')).toBe('{"author":')
})

test('a file that somebody else is writing changes nothing until it is whole', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'settings.json')
  const port = createConfSettings(folder, now)
  port.write({ ...defaultSettings, author: 'A. B.' })
  expect(readSettings(port).author).toBe('A. B.')
  await writeFile(file, '{"author":')
  expect(readSettings(port).author).toBe('A. B.')
  await writeFile(file, '{"author":"C. D."}')
  expect(readSettings(port).author).toBe('C. D.')
})
