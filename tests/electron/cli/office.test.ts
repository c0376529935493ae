import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeStore, readOffice } from '../../../electron/services/office/office-store'
import { acquireLock } from '../../../electron/services/storage/lock'
import { defaultOffice } from '../../../shared/model/default-office'
import { decodeExchange, encodeExchange } from '../../../shared/storage/exchange'
import { aVisit } from '../../builders/visit'
import { temporaryFolder } from '../services/temporary-folder'
import { runAttache } from './run-attache'

const lyon = { ...defaultOffice, name: { en: 'Bureau of Lyon' } }
const visit = aVisit()

async function fileWith(office?: typeof lyon) {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.visit.json')
  await writeFile(path, encodeExchange({ visit, issues: [], ...(office === undefined ? {} : { office }) }))
  return { path, data: join(folder, 'data') }
}

test('office says which one a file brings, takes it over, and refuses a folder in use', async () => {
  const { path, data } = await fileWith(lyon)
  expect(runAttache('office', path)).toMatchObject({ code: 0, out: `${path} brings the office “Bureau of Lyon”.\n` })
  expect(runAttache('office', path, '--take', '--data', data)).toMatchObject({ code: 0, err: '' })
  expect(await readOffice(data)).toEqual(lyon)
  const lock = await acquireLock(data)
  expect(runAttache('office', path, '--take', '--data', data)).toMatchObject({
    code: 2,
    err: `Another Attaché (process ${process.pid}) is working with the data folder ${data}.\n`
  })
  if (lock.ok) await lock.value.release()
})

test('a file is made to bring the office of this computer, and then says so', async () => {
  const { path, data } = await fileWith()
  expect(runAttache('office', path)).toMatchObject({ code: 2, err: `${path} brings no office.\n` })
  await mkdir(data)
  const store = createOfficeStore(data, () => '2024-02-01T08:00:00.000Z')
  expect((await store.write(lyon)).ok).toBe(true)
  expect(runAttache('office', path, '--bring', '--data', data).code).toBe(0)
  const decoded = decodeExchange(JSON.parse(await readFile(path, 'utf8')))
  expect(decoded).toMatchObject({ ok: true, value: { visit, office: { name: lyon.name } } })
})
