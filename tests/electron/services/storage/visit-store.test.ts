import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nativeBytes } from '../../../../electron/services/storage/native-bytes'
import { createVisitStore } from '../../../../electron/services/storage/visit-store'
import type { VisitId } from '../../../../shared/base/id'
import type { Visit } from '../../../../shared/model/visit'
import { anItem, aPerson, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const id = 'spring' as VisitId

function titled(title: string): Visit {
  return aVisit({
    id,
    title: { en: title },
    people: [aPerson('head'), aPerson('host', { side: 'hosts' })],
    items: [anItem('talks')]
  })
}

async function storeWith(...titles: string[]) {
  const folder = await temporaryFolder()
  let clock = Date.parse('2024-02-01T08:00:00Z')
  const now = () => {
    clock += 1000
    return new Date(clock).toISOString()
  }
  const store = createVisitStore(folder, now)
  const [first = 'First', ...others] = titles
  expect(await store.add(titled(first))).toMatchObject({ ok: true, value: { revision: 1 } })
  for (const [index, title] of others.entries()) await store.save(id, index + 1, titled(title))
  return { folder, now, store, paths: store.paths(id), again: () => createVisitStore(folder, now) }
}

test('what was saved is there for the next start', async () => {
  const { again } = await storeWith('First', 'Second')
  expect(await again().open(id)).toMatchObject({ ok: true, value: { revision: 2, visit: { title: { en: 'Second' } } } })
})

test('a save on an older revision is refused with the present one', async () => {
  const { store } = await storeWith('First', 'Second')
  expect(await store.save(id, 1, titled('Late'))).toEqual({ ok: false, refusal: { kind: 'conflict', id, revision: 2 } })
})

test('two saves at once on one revision: one is kept, one refused', async () => {
  const { store } = await storeWith()
  const both = await Promise.all([store.save(id, 1, titled('A')), store.save(id, 1, titled('B'))])
  expect(both.map((outcome) => outcome.ok)).toEqual([true, false])
})

test('files are closed to other users', async () => {
  const { paths } = await storeWith()
  expect([(await stat(paths.folder)).mode & 0o777, (await stat(paths.draft)).mode & 0o777]).toEqual([0o700, 0o600])
})

test('the generation before the last stays beside it', async () => {
  const { paths } = await storeWith('First', 'Second', 'Third')
  expect(await readFile(paths.previous, 'utf8')).toContain('"Second"')
  expect((await readdir(paths.folder)).sort()).toEqual(['copies', 'draft', 'draft.prev'])
})

test('every flipped bit of a draft is noticed, and the state before it comes back', async () => {
  const { again, paths } = await storeWith('First', 'Second')
  const good = await readFile(paths.draft)
  const previous = await readFile(paths.previous)
  for (let at = 0; at < good.length; at += 97) {
    const bad = Buffer.from(good)
    bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8))
    await writeFile(paths.draft, bad)
    await writeFile(paths.previous, previous)
    const opened = await again().open(id)
    expect(opened).toMatchObject({ ok: true, value: { visit: { title: { en: 'First' } }, recoveredFrom: expect.any(String) } })
  }
})

test('a truncated draft is set aside, shown, and never thrown away', async () => {
  const { again, paths } = await storeWith('First', 'Second')
  const whole = await readFile(paths.draft)
  await writeFile(paths.draft, whole.subarray(0, whole.length - 10))
  const store = again()
  expect(await store.open(id)).toMatchObject({ ok: true, value: { revision: 3, visit: { title: { en: 'First' } } } })
  const { visits, damaged } = await store.list()
  expect([visits.map((visit) => visit.id), damaged.map((entry) => entry.id)]).toEqual([[id], [id]])
  expect(await readFile(damaged[0]?.keptAs ?? '')).toEqual(whole.subarray(0, whole.length - 10))
})

test('the newest safety copy helps where draft and previous are both damaged', async () => {
  const { again, paths } = await storeWith('First', 'Second')
  await writeFile(paths.draft, 'nonsense')
  await writeFile(paths.previous, '')
  expect(await again().open(id)).toMatchObject({ ok: true, value: { visit: { title: { en: 'First' } } } })
})

test('nothing left to recover is said with the place of the damaged file', async () => {
  const { again, paths } = await storeWith()
  await rm(paths.copies, { recursive: true })
  await writeFile(paths.draft, 'nonsense')
  const opened = await again().open(id)
  expect(opened).toMatchObject({ ok: false, refusal: { kind: 'damaged', id } })
  expect(await readdir(paths.damaged)).toHaveLength(1)
})

test('a newer version is refused and its file left as it is', async () => {
  const { again, paths } = await storeWith()
  const { encodeStored } = await import('../../../../shared/storage/stored-file')
  const { bytes } = encodeStored(
    { format: 'attache-stored-visit', id, revision: 9, summary: {}, body: { future: true } },
    nativeBytes
  )
  const text = Buffer.from(bytes).toString('utf8').replace('"version":1', '"version":7')
  const [line = '', body = ''] = text.split('\n')
  const blank = line.replace(/[0-9a-f]{64}/, '0'.repeat(64))
  const hash = nativeBytes.sha256(Buffer.from(`${blank}\n`), Buffer.from(body))
  const future = `${blank.replace('0'.repeat(64), hash)}\n${body}`
  await writeFile(paths.draft, future)
  const store = again()
  expect(await store.open(id)).toEqual({ ok: false, refusal: { kind: 'newer-version', version: 7, known: 1 } })
  expect(await store.save(id, 9, titled('Over it'))).toMatchObject({ ok: false, refusal: { kind: 'newer-version' } })
  expect(await readFile(paths.draft, 'utf8')).toBe(future)
  expect((await store.list()).damaged).toMatchObject([{ id, keptAs: paths.draft }])
})

test('a change from outside is a conflict and both states are kept', async () => {
  const { folder, now, store, paths } = await storeWith('First', 'Second')
  const other = createVisitStore(folder, now)
  await other.open(id)
  await other.save(id, 2, titled('From outside'))
  const refusal = await store.save(id, 2, titled('Mine'))
  expect(refusal).toMatchObject({ ok: false, refusal: { kind: 'changed-outside', id } })
  const keptAs = refusal.ok ? '' : 'keptAs' in refusal.refusal ? refusal.refusal.keptAs : ''
  expect(await readFile(keptAs, 'utf8')).toContain('"Mine"')
  expect(await readFile(paths.draft, 'utf8')).toContain('"From outside"')
  expect(await store.save(id, 2, titled('Mine again'))).toMatchObject({ ok: false, refusal: { kind: 'conflict', revision: 4 } })
})

test('an older file put back from a backup is not overwritten by a window that never saw it', async () => {
  const { store, paths } = await storeWith('First', 'Second')
  const backup = await readFile(paths.draft)
  await store.save(id, 2, titled('Third'))
  await writeFile(paths.draft, backup)
  expect(await store.open(id)).toMatchObject({ ok: true, value: { revision: 4, visit: { title: { en: 'Second' } } } })
  expect(await store.save(id, 3, titled('Fourth'))).toMatchObject({ ok: false, refusal: { kind: 'conflict', revision: 4 } })
})

test('a removed visit can be restored, also after another one was removed under its id', async () => {
  const { store } = await storeWith('First')
  await store.remove(id)
  expect((await store.list()).visits).toEqual([])
  await store.add(titled('Second'))
  expect(await store.restore(id)).toEqual({ ok: false, refusal: { kind: 'id-taken', id } })
  await store.remove(id)
  expect(await store.restore(id)).toEqual({ ok: true, value: {} })
  expect(await store.open(id)).toMatchObject({ ok: true, value: { visit: { title: { en: 'Second' } } } })
})

test('the library is listed from header lines', async () => {
  const { again } = await storeWith('First', 'Second')
  expect((await again().list()).visits).toMatchObject([
    { id, title: { en: 'Second' }, revision: 2, guests: 1, hosts: 1, items: 1, findings: { block: 0, warn: 0, note: 0 } }
  ])
})

test('an id that is kept already is not taken again', async () => {
  const { store } = await storeWith()
  expect(await store.add(titled('Other'))).toEqual({ ok: false, refusal: { kind: 'id-taken', id } })
})

test('a folder that cannot be made is said, not thrown', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'visits'), '')
  const store = createVisitStore(folder, () => '2024-02-01T08:00:00.000Z')
  expect(await store.add(titled('First'))).toMatchObject({ ok: false, refusal: { kind: 'not-writable' } })
})
