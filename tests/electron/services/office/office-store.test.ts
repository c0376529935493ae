import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeStore } from '../../../../electron/services/office/office-store'
import { defaultOffice } from '../../../../shared/model/default-office'
import { temporaryFolder } from '../temporary-folder'

const now = () => '2024-02-01T08:00:00.000Z'
const named = (organiserName: string) => ({ ...defaultOffice, organiserName })

test('the defaults stand until an office is written, which then is there for the next start', async () => {
  const folder = await temporaryFolder()
  const store = createOfficeStore(folder, now)
  expect(await store.read()).toEqual(defaultOffice)
  await store.write(named('Ours'))
  expect(await createOfficeStore(folder, now).read()).toEqual(named('Ours'))
})

test('a damaged file is set aside, and the office before it is read and kept through the next write', async () => {
  const folder = await temporaryFolder()
  const store = createOfficeStore(folder, now)
  await store.write(named('First'))
  await store.write(named('Second'))
  const bad = (await readFile(join(folder, 'office'), 'utf8')).replace('Second', 'Sekond')
  await writeFile(join(folder, 'office'), bad)
  expect(await store.read()).toEqual(named('First'))
  expect(await store.write(named('Third'))).toEqual({ ok: true, value: {} })
  expect(await store.read()).toEqual(named('Third'))
  const [aside = ''] = (await readdir(folder)).filter((name) => name.includes('damaged'))
  expect(await readFile(join(folder, aside), 'utf8')).toBe(bad)
})
