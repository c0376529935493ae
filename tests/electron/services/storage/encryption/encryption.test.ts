import { readdirSync, readFileSync, statSync } from 'node:fs'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunningBackend } from '../../../../../electron/services/backend'
import { isEnciphered } from '../../../../../electron/services/storage/encryption/enciphered-file'
import type { VisitId } from '../../../../../shared/base/id'
import { aBackend } from '../../../../builders/backend'
import { anItem, aVisit } from '../../../../builders/visit'
import { temporaryFolder } from '../../temporary-folder'

const id = 'visit' as VisitId
const client = 'a-window-of-a-test'
const passphrase = 'correct horse battery'
const secret = 'Xinjiang Hall'
const titled = (title: string) =>
  aVisit({ id, title: { en: title }, items: [anItem('talks', { title: { en: secret } })] }) as never

/** One visit with two states, an issue and an office; encryption is off. */
async function aFolder() {
  const folder = await temporaryFolder()
  const backend = await aBackend({ dataFolder: folder })
  const { handlers } = backend
  await handlers['library.add']({ visit: titled('First') })
  await handlers['issue.make']({ id, base: 1, author: '', remark: '' })
  await handlers['visit.save']({ id, base: 1, visit: titled('Second'), client })
  const office = await handlers['office.read']({})
  await handlers['office.write']({ office: { ...office, organiserName: 'Our own office' } })
  return { ...backend, folder }
}

/** Everything that is kept of visits and office. */
function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /^(visits|trash|office)/.test(name) && statSync(join(folder, name)).isFile())
}

const formsIn = (folder: string) => new Set(filesIn(folder).map((name) => isEnciphered(readFileSync(join(folder, name)))))
const again = async (running: RunningBackend, folder: string) => {
  await running.close()
  return aBackend({ dataFolder: folder })
}

test('off by default: files are plain and no key lies there', async () => {
  const { folder, handlers } = await aFolder()
  expect(await handlers['encryption.state']({})).toEqual({ kind: 'off', bySystem: false })
  expect([formsIn(folder), readdirSync(folder).includes('key')]).toEqual([new Set([false]), false])
})

test('turned on, every file is enciphered, what is written later too, and all goes on as before', async () => {
  const { folder, handlers } = await aFolder()
  expect(await handlers['encryption.turnOn']({ passphrase })).toEqual({ ok: true, value: {} })
  expect(formsIn(folder)).toEqual(new Set([true]))
  expect(await handlers['visit.save']({ id, base: 2, visit: titled('Third'), client })).toMatchObject({
    ok: true,
    value: { revision: 3 }
  })
  expect(formsIn(folder)).toEqual(new Set([true]))
  const everything = filesIn(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(everything.some((text) => text.includes(secret) || text.includes('Our own office'))).toBe(false)
  expect((await handlers['library.list']({})).visits).toMatchObject([{ id, title: { en: 'Third' } }])
  expect(await handlers['issue.open']({ id, number: 1 })).toMatchObject({
    ok: true,
    value: { visit: { title: { en: 'First' } } }
  })
  expect((await handlers['office.read']({})).organiserName).toBe('Our own office')
})

test('the next start is locked until the passphrase is given; nothing is read, written or set aside before', async () => {
  const first = await aFolder()
  await first.handlers['encryption.turnOn']({ passphrase })
  const { handlers } = await again(first, first.folder)
  const before = filesIn(first.folder).map((name) => [name, readFileSync(join(first.folder, name), 'base64')])
  expect(await handlers['encryption.state']({})).toEqual({ kind: 'locked', bySystem: false })
  const locked = { ok: false, refusal: { kind: 'locked' } }
  expect(await handlers['visit.open']({ id })).toEqual(locked)
  expect(await handlers['visit.save']({ id, base: 2, visit: titled('Blind'), client })).toEqual(locked)
  expect(await handlers['library.add']({ visit: { ...aVisit(), id: 'new' } as never })).toEqual(locked)
  expect(await handlers['library.list']({})).toEqual({ visits: [], damaged: [] })
  expect(await handlers['office.write']({ office: await handlers['office.read']({}) })).toEqual(locked)
  expect(await handlers['encryption.unlock']({ passphrase: 'wrong' })).toMatchObject({ refusal: { kind: 'wrong-passphrase' } })
  expect(filesIn(first.folder).map((name) => [name, readFileSync(join(first.folder, name), 'base64')])).toEqual(before)
  expect(await handlers['encryption.unlock']({ passphrase })).toEqual({ ok: true, value: {} })
  expect(await handlers['visit.open']({ id })).toMatchObject({
    ok: true,
    value: { revision: 2, visit: { title: { en: 'Second' } } }
  })
})

test('damage in an enciphered file is damage: it is set aside and the state before it opened', async () => {
  const first = await aFolder()
  await first.handlers['encryption.turnOn']({ passphrase })
  const draft = join(first.folder, 'visits', id, 'draft')
  const bad = await readFile(draft)
  bad[bad.length - 40] = (bad[bad.length - 40] ?? 0) ^ 4
  const { handlers } = await again(first, first.folder)
  await writeFile(draft, bad)
  await handlers['encryption.unlock']({ passphrase })
  const opened = await handlers['visit.open']({ id })
  expect(opened).toMatchObject({ ok: true, value: { visit: { title: { en: 'First' } }, recoveredFrom: expect.any(String) } })
  expect((await readFile(opened.ok ? (opened.value.keptAs ?? '') : '')).equals(bad)).toBe(true)
})

test('files under the key of another folder are refused whole and left alone', async () => {
  const [mine, other] = [await aFolder(), await aFolder()]
  await mine.handlers['encryption.turnOn']({ passphrase })
  await other.handlers['encryption.turnOn']({ passphrase })
  const foreign = await readFile(join(other.folder, 'visits', id, 'draft'))
  const { handlers } = await again(mine, mine.folder)
  await writeFile(join(mine.folder, 'visits', id, 'draft'), foreign)
  await handlers['encryption.unlock']({ passphrase })
  expect(await handlers['visit.open']({ id })).toEqual({ ok: false, refusal: { kind: 'wrong-key' } })
  expect(await handlers['visit.save']({ id, base: 2, visit: titled('Over it'), client })).toMatchObject({ ok: false })
  expect((await readFile(join(mine.folder, 'visits', id, 'draft'))).equals(foreign)).toBe(true)
})

test('a lost key loses nothing more: the folder says so, writes nothing, and works again once the key is back', async () => {
  const first = await aFolder()
  await first.handlers['encryption.turnOn']({ passphrase })
  const aside = await temporaryFolder()
  for (const name of ['key', 'key.copy']) await rename(join(first.folder, name), join(aside, name))
  const lost = await again(first, first.folder)
  expect(await lost.handlers['encryption.state']({})).toEqual({ kind: 'key-lost', bySystem: false })
  expect(await lost.handlers['visit.open']({ id })).toEqual({ ok: false, refusal: { kind: 'locked' } })
  expect(await lost.handlers['library.add']({ visit: { ...aVisit(), id: 'new' } as never })).toMatchObject({ ok: false })
  expect(await lost.handlers['encryption.turnOn']({ passphrase })).toEqual({ ok: false, refusal: { kind: 'locked' } })
  expect(readdirSync(first.folder).some((name) => name.startsWith('key'))).toBe(false)
  await cp(aside, first.folder, { recursive: true })
  const { handlers } = await again(lost, first.folder)
  expect(await handlers['encryption.unlock']({ passphrase })).toEqual({ ok: true, value: {} })
  expect(await handlers['visit.open']({ id })).toMatchObject({ ok: true, value: { visit: { title: { en: 'Second' } } } })
})

test('one of the two key files is enough', async () => {
  const first = await aFolder()
  await first.handlers['encryption.turnOn']({ passphrase })
  await writeFile(join(first.folder, 'key'), 'rotten')
  const { handlers } = await again(first, first.folder)
  expect(await handlers['encryption.unlock']({ passphrase })).toEqual({ ok: true, value: {} })
})

test('turned off with the passphrase, every file is plain again; the key is kept under another name', async () => {
  const { folder, handlers } = await aFolder()
  await handlers['encryption.turnOn']({ passphrase })
  expect(await handlers['encryption.turnOff']({ passphrase: 'wrong' })).toMatchObject({ refusal: { kind: 'wrong-passphrase' } })
  expect(formsIn(folder)).toEqual(new Set([true]))
  expect(await handlers['encryption.turnOff']({ passphrase })).toEqual({ ok: true, value: {} })
  expect(formsIn(folder)).toEqual(new Set([false]))
  expect(readdirSync(folder).filter((name) => name.startsWith('key')).length).toBe(2)
  expect(readdirSync(folder)).not.toContain('key')
  expect(await handlers['visit.open']({ id })).toMatchObject({ ok: true, value: { visit: { title: { en: 'Second' } } } })
})

test('another passphrase opens the same files, and the old one no longer does', async () => {
  const first = await aFolder()
  const next = 'staple staple staple'
  await first.handlers['encryption.turnOn']({ passphrase })
  expect(await first.handlers['encryption.changePassphrase']({ passphrase, next })).toEqual({ ok: true, value: {} })
  const { handlers } = await again(first, first.folder)
  expect(await handlers['encryption.unlock']({ passphrase })).toMatchObject({ refusal: { kind: 'wrong-passphrase' } })
  expect(await handlers['encryption.unlock']({ passphrase: next })).toEqual({ ok: true, value: {} })
})

test('where the system keeps the key no passphrase is asked; on another computer it is', async () => {
  const mask = (bytes: Uint8Array, by: number) => bytes.map((byte) => byte ^ by)
  const system = { seal: (bytes: Uint8Array) => mask(bytes, 90), open: (bytes: Uint8Array) => mask(bytes, 90) }
  const folder = await temporaryFolder()
  const first = await aBackend({ dataFolder: folder, systemKeys: system })
  await first.handlers['library.add']({ visit: titled('First') })
  await first.handlers['encryption.turnOn']({ passphrase })
  await first.close()
  const second = await aBackend({ dataFolder: folder, systemKeys: system })
  expect(await second.handlers['encryption.state']({})).toEqual({ kind: 'on', bySystem: true })
  expect(await second.handlers['visit.open']({ id })).toMatchObject({ ok: true })
  await second.close()
  const elsewhere = await aBackend({ dataFolder: folder, systemKeys: { ...system, open: (bytes) => mask(bytes, 17) } })
  expect(await elsewhere.handlers['encryption.state']({})).toEqual({ kind: 'locked', bySystem: true })
  expect(await elsewhere.handlers['encryption.unlock']({ passphrase })).toEqual({ ok: true, value: {} })
})

test('a removed visit is enciphered in the trash and comes back', async () => {
  const { folder, handlers } = await aFolder()
  await handlers['library.remove']({ id })
  await handlers['encryption.turnOn']({ passphrase })
  expect(formsIn(folder)).toEqual(new Set([true]))
  await handlers['library.restore']({ id })
  expect(await handlers['visit.open']({ id })).toMatchObject({ ok: true, value: { visit: { title: { en: 'Second' } } } })
  await rm(join(folder, 'trash'), { recursive: true, force: true })
})
