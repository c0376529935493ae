import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readIncoming } from '../../../../electron/services/incoming/read-incoming'
import { encodePackage } from '../../../../electron/services/incoming/write-package'
import { encodeExchange } from '../../../../shared/storage/exchange'
import { anItem, aPerson, at, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const visit = aVisit({ items: [anItem('talks', { time: at('2024-03-06T10:00') })] })
const json = encodeExchange({ visit, issues: [] })
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const withPhotograph = (sha256: string) =>
  aVisit({ people: [aPerson('head', { photograph: { sha256, extension: 'png', mediaType: 'image/png' } })] })

async function read(content: Uint8Array | string) {
  const folder = await temporaryFolder()
  const path = join(folder, 'incoming')
  const attachments = join(folder, 'attachments')
  await mkdir(attachments)
  await writeFile(path, content)
  const found = await readIncoming(path, attachments)
  return {
    found,
    refusal: found.ok ? 'accepted' : found.refusal,
    attachments: await readdir(attachments),
    folder: await readdir(folder)
  }
}

/** A package with a manifest that fits, unless another one is given. */
function packed(files: Zippable, manifest?: unknown): Uint8Array {
  const named = Object.entries(files).map(([name, file]) => [
    name,
    hash(Array.isArray(file) ? (file[0] as Uint8Array) : (file as Uint8Array))
  ])
  const made = manifest ?? { format: 'attache-manifest', version: 1, files: Object.fromEntries(named) }
  return zipSync({ 'manifest.json': Buffer.from(JSON.stringify(made)), ...files }, { mtime: '1990-01-01T00:00:00' })
}

const whole = { 'visit.json': Buffer.from(json) }

function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

test('the exchange form is read, with or without a byte order mark', async () => {
  expect((await read(json)).found).toMatchObject({ ok: true, value: { exchange: { visit }, attachments: [] } })
  expect((await read(`\ufeff${json}`)).refusal).toBe('accepted')
})

test('a package is read whatever its name, with its attachments', async () => {
  const folder = await temporaryFolder()
  const name = `${hash('picture')}.png`
  await writeFile(join(folder, name), 'picture')
  await writeFile(join(folder, `${hash('taken away again')}.png`), 'taken away again')
  const pictured = withPhotograph(hash('picture'))
  const bytes = await encodePackage({ visit: pictured, issues: [] }, folder)
  const { found, attachments } = await read(bytes)
  expect(found).toMatchObject({ ok: true, value: { exchange: { visit: pictured }, attachments: [name] } })
  expect(attachments).toEqual([name])
})

test('the same visit makes the same package', async () => {
  const folder = await temporaryFolder()
  const both = await Promise.all([1, 2].map(() => encodePackage({ visit, issues: [] }, folder)))
  expect(both[0]).toEqual(both[1])
})

test('sixteen-bit text and other encodings are not JSON', async () => {
  expect((await read(Buffer.from(json, 'utf16le'))).refusal).toEqual({ kind: 'not-json' })
})

test('fifty megabytes of nonsense are refused by their size', async () => {
  expect((await read(Buffer.alloc(50_000_001, 'x'))).refusal).toEqual({ kind: 'too-large', bytes: 50_000_001, limit: 20_000_000 })
})

test.each([
  ['../visit.json', 'unsafe-name'],
  ['/etc/passwd', 'unsafe-name'],
  ['C:/visit.json', 'unsafe-name'],
  ['a\\b', 'unsafe-name'],
  ['__proto__', 'unknown-entry'],
  ['attachments/picture.png', 'unknown-entry'],
  [`attachments/${'0'.repeat(64)}.png`, 'wrong-checksum']
])('an entry named %s is refused', async (name, problem) => {
  // Under a harmless name of the same length first, since fflate stumbles over some of these itself.
  const harmless = 'x'.repeat(name.length)
  const bytes = replaced(packed({ ...whole, [harmless]: Buffer.from('y') }), harmless, name)
  const { refusal, attachments, folder } = await read(bytes)
  expect(refusal).toMatchObject({ kind: 'bad-package', problem })
  expect([attachments, folder.sort()]).toEqual([[], ['attachments', 'incoming']])
})

test('two files of one name are refused', async () => {
  const twice = replaced(packed({ ...whole, 'visit.jsom': Buffer.from('{}') }), 'visit.jsom', 'visit.json')
  expect((await read(twice)).refusal).toMatchObject({ problem: 'duplicate-entry', entry: 'visit.json' })
})

test('a symbolic link is refused', async () => {
  const link: Zippable = { 'visit.json': [Buffer.from('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }
  expect((await read(packed(link))).refusal).toMatchObject({ problem: 'link', entry: 'visit.json' })
})

test('a bomb is refused before it is unpacked', async () => {
  expect((await read(packed({ 'visit.json': Buffer.alloc(15_000_000) }))).refusal).toMatchObject({ problem: 'too-dense' })
  expect((await read(packed({ 'visit.json': Buffer.alloc(25_000_000) }))).refusal).toMatchObject({ problem: 'too-large' })
})

test('an entry that grows past the size it states is refused', async () => {
  const bytes = Buffer.from(packed({ 'visit.json': Buffer.alloc(900_000, json) }))
  const central = bytes.lastIndexOf(Buffer.from('visit.json')) - 46
  bytes.writeUInt32LE(1000, central + 24)
  expect((await read(bytes)).refusal).toMatchObject({ kind: 'bad-package', problem: 'not-readable' })
})

test('too many entries are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`attachments/${index}`, Buffer.from('')]))
  expect((await read(packed(many))).refusal).toMatchObject({ problem: 'too-many-entries' })
})

test('a wrong checksum is noticed', async () => {
  const stored: Zippable = { 'visit.json': [Buffer.from(json), { level: 0 }] }
  expect((await read(replaced(packed(stored), '"talks"', '"tolks"'))).refusal).toMatchObject({
    kind: 'bad-package',
    problem: 'wrong-checksum'
  })
})

test('a truncated package is refused', async () => {
  const bytes = packed(whole)
  expect((await read(bytes.subarray(0, bytes.length - 40))).refusal).toEqual({ kind: 'bad-package', problem: 'not-readable' })
})

test.each([
  ['a wrong hash', { files: { 'visit.json': '0'.repeat(64) } }, 'visit.json'],
  ['a file that is not there', { files: { 'visit.json': hash(json), 'attachments/x': '0'.repeat(64) } }, 'attachments/x'],
  ['no file at all', {}, 'manifest.json']
])('a manifest with %s is refused', async (_case, changes, entry) => {
  const manifest = { format: 'attache-manifest', version: 1, ...changes }
  expect((await read(packed(whole, manifest))).refusal).toEqual({ kind: 'bad-package', problem: 'wrong-manifest', entry })
})

test('a package without a visit is refused', async () => {
  expect((await read(packed({}))).refusal).toEqual({ kind: 'bad-package', problem: 'no-visit' })
})

test('what is wrong inside the visit is named with its place', async () => {
  const bad = json.replace('Asia/Shanghai', 'Asia/Nowhere')
  expect((await read(packed({ 'visit.json': Buffer.from(bad) }))).refusal).toEqual({
    kind: 'unknown-zone',
    path: 'visit.hostZone',
    zone: 'Asia/Nowhere'
  })
})

test('a random flipped byte of a package never gives another visit', async () => {
  const good = Buffer.from(packed(whole))
  for (let place = 0; place < good.length; place += 61) {
    const bad = Buffer.from(good)
    bad[place] = (bad[place] ?? 0) ^ 0x10
    const { found } = await read(bad)
    if (found.ok) expect(found.value.exchange.visit).toEqual(visit)
  }
})

test('a read file is left as it was', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.visit.json')
  await writeFile(path, json)
  await readIncoming(path)
  expect(await readFile(path, 'utf8')).toBe(json)
})
