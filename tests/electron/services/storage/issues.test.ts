import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { VisitId } from '../../../../shared/base/id'
import { findingKey } from '../../../../shared/rules/finding'
import { findings } from '../../../../shared/rules/findings'
import { aBackend } from '../../../builders/backend'
import { anItem, aPerson, aVisit } from '../../../builders/visit'

const id = 'visit' as VisitId
const client = 'a-window-of-a-test'
const make = { id, author: 'Me', remark: 'First' }

test('an issue is made of what is kept, listed without its body, and opened as it was', async () => {
  const { handlers } = await aBackend()
  const visit = aVisit({ items: [anItem('talks')] })
  await handlers['library.add']({ visit: visit as never })
  const made = await handlers['issue.make']({ ...make, base: 1, at: '2024-02-01T08:00:00Z' })
  expect(made).toMatchObject({ ok: true, value: { number: 1, at: '2024-02-01T08:00:00Z', author: 'Me', remark: 'First' } })
  await handlers['visit.save']({ id, base: 1, visit: { ...visit, items: {} } as never, client })
  expect(await handlers['issue.list']({ id })).toMatchObject({ ok: true, value: { issues: [{ number: 1 }], damaged: [] } })
  expect(await handlers['issue.open']({ id, number: 1 })).toMatchObject({ ok: true, value: { issue: { number: 1 }, visit } })
  expect(await handlers['issue.open']({ id, number: 2 })).toEqual({
    ok: false,
    refusal: { kind: 'no-such-issue', id, number: 2 }
  })
})

test('the library tells the newest issue and how much differs from it, and windows keep their revision', async () => {
  const { handlers } = await aBackend()
  const visit = aVisit({ items: [anItem('talks')] })
  await handlers['library.add']({ visit: visit as never })
  expect((await handlers['library.list']({})).visits[0]).not.toHaveProperty('issue')
  await handlers['issue.make']({ ...make, base: 1, at: '2024-02-01T08:00:00Z' })
  const issue = async () => (await handlers['library.list']({})).visits[0]?.issue
  expect(await issue()).toEqual({ number: 1, at: '2024-02-01T08:00:00Z', changesSince: 0 })
  const saved = await handlers['visit.save']({ id, base: 1, visit: { ...visit, items: {} } as never, client })
  expect(saved).toMatchObject({ ok: true, value: { revision: 2 } })
  expect(await issue()).toMatchObject({ number: 1, changesSince: 1 })
})

test('no issue is made of another revision than the caller sees', async () => {
  const { handlers } = await aBackend()
  await handlers['library.add']({ visit: aVisit() as never })
  expect(await handlers['issue.make']({ ...make, base: 0 })).toEqual({
    ok: false,
    refusal: { kind: 'conflict', id, revision: 1 }
  })
})

test('a finding that blocks stops an issue by its name until somebody accepts it with a reason', async () => {
  const { handlers, folder } = await aBackend()
  const twice = { participants: [{ person: 'head', role: 'head' }] } as const
  const visit = aVisit({ people: [aPerson('head')], items: [anItem('one', twice), anItem('two', twice)] })
  await handlers['library.add']({ visit: visit as never })
  const [finding] = findings(visit)
  const key = finding === undefined ? '' : findingKey(finding)
  const refused = await handlers['issue.make']({ ...make, base: 1 })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'findings-block', findings: [key], count: 1 } })
  await expect(readFile(join(folder, 'visits/visit/issues/0001'))).rejects.toThrow('ENOENT')
  const accepted = {
    ...visit,
    acceptedFindings: [{ key, by: 'Me', at: '2024-02-01T08:00:00Z', reason: 'Two rooms side by side' }]
  }
  await handlers['visit.save']({ id, base: 1, visit: accepted as never, client })
  expect(await handlers['issue.make']({ ...make, base: 2 })).toMatchObject({ ok: true, value: { number: 1 } })
})

test('an issue is written once: the next one leaves it as it is, to the byte', async () => {
  const { handlers, folder } = await aBackend()
  await handlers['library.add']({ visit: aVisit() as never })
  await handlers['issue.make']({ ...make, base: 1 })
  const path = join(folder, 'visits/visit/issues/0001')
  const before = await readFile(path)
  expect(await handlers['issue.make']({ ...make, base: 1 })).toMatchObject({ ok: true, value: { number: 2 } })
  expect((await readFile(path)).equals(before)).toBe(true)
})

test('a damaged issue is named, never renumbered, and nothing is published that would count without it', async () => {
  const { handlers, folder } = await aBackend()
  await handlers['library.add']({ visit: aVisit({ items: [anItem('talks')] }) as never })
  await handlers['issue.make']({ ...make, base: 1 })
  const path = join(folder, 'visits/visit/issues/0001')
  const bytes = await readFile(path)
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
  await writeFile(path, bytes)
  expect(await handlers['issue.open']({ id, number: 1 })).toEqual({
    ok: false,
    refusal: { kind: 'damaged-issue', id, number: 1 }
  })
  await writeFile(path, 'nothing')
  expect(await handlers['issue.list']({ id })).toEqual({ ok: true, value: { issues: [], damaged: [1] } })
  expect(await handlers['issue.make']({ ...make, base: 1 })).toMatchObject({ ok: true, value: { number: 2 } })
  const wish = { visit: id, languages: ['en'], audience: 'guests', calendars: { visit: true, people: [] }, papers: [] } as const
  const started = await handlers['publish.start']({ ...wish, source: { issue: 2 } } as never)
  expect(started).toEqual({ ok: false, refusal: { kind: 'damaged-issue', id, number: 1 } })
})

test('issues travel with the visit, in both forms, and keep their digest under another id', async () => {
  const { handlers, shelf } = await aBackend()
  await handlers['library.add']({ visit: aVisit({ items: [anItem('talks')] }) as never })
  const made = await handlers['issue.make']({ ...make, base: 1 })
  for (const form of ['json', 'package'] as const) {
    const exported = await handlers['visit.exportFile']({ id, form })
    const bytes = exported.ok ? await shelf.fetch(exported.value.download ?? '') : undefined
    const upload = await shelf.put(bytes ?? new Uint8Array())
    expect(await handlers['import.look']({ upload, name: 'a.visit' })).toMatchObject({ ok: true, value: { issues: 1 } })
    const copy = `copy-${form}` as VisitId
    await handlers['import.accept']({ upload, id: copy })
    const listed = await handlers['issue.list']({ id: copy })
    expect(listed.ok && listed.value.issues[0]).toEqual(made.ok && made.value)
    expect(await handlers['issue.open']({ id: copy, number: 1 })).toMatchObject({ ok: true, value: { visit: { id: copy } } })
  }
})

test('a copy of a visit has no issues, and nobody holds any of it', async () => {
  const { handlers } = await aBackend()
  const distribution = [
    { person: 'head', language: 'ru', channel: 'paper', handedOver: [{ issue: 1, at: '2024-02-01T08:00:00Z' }] }
  ]
  await handlers['library.add']({ visit: { ...aVisit({ people: [aPerson('head')] }), distribution } as never })
  await handlers['issue.make']({ ...make, base: 1 })
  await handlers['library.duplicate']({ id, newId: 'copy' as VisitId, title: { en: 'Copy' } })
  expect(await handlers['issue.list']({ id: 'copy' as VisitId })).toEqual({ ok: true, value: { issues: [], damaged: [] } })
  const opened = await handlers['visit.open']({ id: 'copy' as VisitId })
  expect(opened.ok && opened.value.visit.distribution[0]?.handedOver).toEqual([])
})
