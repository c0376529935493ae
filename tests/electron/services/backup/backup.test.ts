import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIncoming } from '../../../../electron/services/incoming/read-incoming'
import type { BackendEvent } from '../../../../shared/backend/event'
import type { VisitId } from '../../../../shared/base/id'
import { aBackend } from '../../../builders/backend'
import { anItem, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const id = 'visit' as VisitId
const make = { id, base: 1, author: 'Me', remark: 'First' }

async function issuedInto(folder: string) {
  const backend = await aBackend()
  const events: BackendEvent[] = []
  let wake = () => {}
  const told = new Promise<void>((resolve) => {
    wake = resolve
  })
  backend.subscribe((event) => {
    events.push(event)
    if (event.kind === 'backup-ended') wake()
  })
  await backend.handlers['settings.write']({ backupFolder: folder })
  await backend.handlers['library.add']({ visit: aVisit({ items: [anItem('talks')] }) as never })
  expect(await backend.handlers['issue.make'](make)).toMatchObject({ ok: true })
  await told
  return { ...backend, ended: events.find((event) => event.kind === 'backup-ended') }
}

test('each issue lies in the backup folder a second time, as a package that opens by itself', async () => {
  const stick = await temporaryFolder()
  const { ended } = await issuedInto(stick)
  const path = join(stick, 'Делегация в Шэньчжэне (visit)', 'issue-0001.visit')
  expect(ended).toEqual({ kind: 'backup-ended', id, number: 1, outcome: { ok: true, path } })
  const read = await readIncoming(path)
  expect(read).toMatchObject({ ok: true, value: { exchange: { visit: { id }, issues: [{ number: 1 }] } } })
})

test('a stick that was pulled out is said, the issue is made, and trying again works once it is back', async () => {
  const stick = join(await temporaryFolder(), 'stick')
  const { ended, handlers } = await issuedInto(stick)
  expect(ended).toMatchObject({ outcome: { ok: false, refusal: { kind: 'unreadable', code: 'ENOENT' } } })
  expect(await handlers['issue.list']({ id })).toMatchObject({ ok: true, value: { issues: [{ number: 1 }] } })
  await mkdir(stick)
  expect(await handlers['backup.make']({ id, number: 1 })).toMatchObject({ ok: true })
})

test('another file of that name in the backup folder is kept, never overwritten', async () => {
  const stick = await temporaryFolder()
  const { handlers } = await issuedInto(stick)
  const folder = join(stick, 'Делегация в Шэньчжэне (visit)')
  await writeFile(join(folder, 'issue-0001.visit'), 'rotten')
  expect(await handlers['backup.make']({ id, number: 1 })).toMatchObject({ ok: true })
  expect(await handlers['backup.make']({ id, number: 1 })).toMatchObject({ ok: true })
  const [now = '', before = '', ...others] = (await readdir(folder)).sort()
  expect([now, others]).toEqual(['issue-0001.visit', []])
  expect(await readFile(join(folder, before), 'utf8')).toBe('rotten')
})

test('a folder is tried with a file that is taken away again; one that is not there is refused', async () => {
  const { handlers } = await aBackend()
  const stick = await temporaryFolder()
  expect(await handlers['backup.check']({ folder: stick })).toEqual({ ok: true, value: {} })
  expect(await readdir(stick)).toEqual([])
  expect(await handlers['backup.check']({ folder: join(stick, 'none') })).toMatchObject({ ok: false })
  expect(await handlers['backup.check']({ folder: 'somewhere' })).toMatchObject({ ok: false })
  expect(await handlers['backup.make']({ id, number: 1 })).toEqual({ ok: false, refusal: { kind: 'no-backup-folder' } })
})
