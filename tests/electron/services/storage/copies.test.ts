import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { VisitId } from '../../../../shared/base/id'
import { aBackend } from '../../../builders/backend'
import { anItem, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const id = 'visit' as VisitId
const client = 'a-window-of-a-test'
const titled = (title: string, items = [anItem('talks')]) => aVisit({ id, title: { en: title }, items }) as never

/** Two states, six minutes apart, so that both have their safety copy. */
async function withTwoCopies() {
  const folder = await temporaryFolder()
  let clock = Date.parse('2024-02-01T08:00:00Z')
  const backend = await aBackend({ dataFolder: folder, now: () => new Date(clock).toISOString() })
  await backend.handlers['library.add']({ visit: titled('First') })
  clock += 6 * 60_000
  await backend.handlers['visit.save']({ id, base: 1, visit: titled('Second', []), client })
  return { ...backend, visit: join(folder, 'visits', id) }
}

test('safety copies are listed with what they hold, the newest first', async () => {
  const { handlers } = await withTwoCopies()
  const listed = await handlers['copies.list']({ id })
  expect(listed.ok && listed.value.copies).toMatchObject([
    { at: '2024-02-01T08:06:00.000Z', conflict: false, content: { revision: 2, title: { en: 'Second' }, items: 0 } },
    { at: '2024-02-01T08:00:00.000Z', conflict: false, content: { revision: 1, title: { en: 'First' }, items: 1 } }
  ])
})

test('opening a copy makes a new visit and changes nothing of the one it was kept of', async () => {
  const { handlers, visit } = await withTwoCopies()
  const before = await readFile(join(visit, 'draft'))
  const listed = await handlers['copies.list']({ id })
  const copy = listed.ok ? (listed.value.copies[1]?.name ?? '') : ''
  const newId = 'earlier' as VisitId
  expect(await handlers['copies.open']({ id, copy, newId, title: { en: 'First, again' } })).toMatchObject({ ok: true })
  expect(await handlers['visit.open']({ id: newId })).toMatchObject({
    ok: true,
    value: { visit: { id: newId, title: { en: 'First, again' }, items: { talks: {} } } }
  })
  expect((await readFile(join(visit, 'draft'))).equals(before)).toBe(true)
  expect(await readdir(join(visit, 'copies'))).toHaveLength(2)
})

test('a damaged copy is listed as such, refused and left as it is; a path is no copy', async () => {
  const { handlers, visit } = await withTwoCopies()
  const [name = ''] = await readdir(join(visit, 'copies'))
  await writeFile(join(visit, 'copies', name), 'nonsense')
  const listed = await handlers['copies.list']({ id })
  expect(listed.ok && listed.value.copies.map((copy) => copy.content === undefined)).toEqual([false, true])
  const open = (copy: string) => handlers['copies.open']({ id, copy, newId: 'new' as VisitId, title: {} })
  expect(await open(name)).toEqual({ ok: false, refusal: { kind: 'damaged-copy', id, copy: name } })
  expect(await readFile(join(visit, 'copies', name), 'utf8')).toBe('nonsense')
  expect(await open('../draft')).toEqual({ ok: false, refusal: { kind: 'no-such-copy', id, copy: '../draft' } })
})

test('what was opened in place of a damaged file is told with its stamp and the place of the damaged file', async () => {
  const { visit, folder, close } = await withTwoCopies()
  await close()
  await writeFile(join(visit, 'draft'), 'nonsense')
  const { handlers: again } = await aBackend({ dataFolder: folder })
  const opened = await again['visit.open']({ id })
  expect(opened).toMatchObject({
    ok: true,
    value: { visit: { title: { en: 'First' } }, recoveredFrom: '2024-02-01T08:00:00.000Z' }
  })
  expect(await readFile(opened.ok ? (opened.value.keptAs ?? '') : '', 'utf8')).toBe('nonsense')
})

test('where drafts and copies are all gone, the newest issue is opened', async () => {
  const { handlers, visit, folder, close } = await withTwoCopies()
  await handlers['issue.make']({ id, base: 2, author: '', remark: '', at: '2024-02-01T09:00:00Z' })
  await close()
  await writeFile(join(visit, 'draft'), '')
  for (const gone of ['draft.prev', 'copies']) await rm(join(visit, gone), { recursive: true })
  const { handlers: again } = await aBackend({ dataFolder: folder })
  expect(await again['visit.open']({ id })).toMatchObject({
    ok: true,
    value: { visit: { title: { en: 'Second' } }, recoveredFrom: '2024-02-01T09:00:00Z' }
  })
})
