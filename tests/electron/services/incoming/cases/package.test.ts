import { createHash } from 'node:crypto'
import { type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { passphraseRecipient } from '../../../../../electron/services/seal/passphrase-stanza'
import { seal } from '../../../../../electron/services/seal/seal'
import { encodeExchange } from '../../../../../shared/storage/exchange'
import { aVisit } from '../../../../builders/visit'
import { refusedFile } from './refused-file'

// "What comes in": packages. Small work factors, since the tests would otherwise take a second for each seal.

const visit = aVisit({ id: 'foreign' })
const json = encodeExchange({ visit, issues: [] })
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function packed(files: Zippable, manifest?: object): Buffer {
  const hashes = Object.entries(files).map(([name, file]) => [name, digest((Array.isArray(file) ? file[0] : file) as Uint8Array)])
  const made = { format: 'attache-manifest', version: 1, files: manifest ?? Object.fromEntries(hashes) }
  return Buffer.from(zipSync({ 'manifest.json': Buffer.from(JSON.stringify(made)), ...files }, { mtime: '1990-01-01T00:00:00' }))
}

const whole: Zippable = { 'visit.json': Buffer.from(json) }
const renamed = (bytes: Buffer, from: string, to: string) => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
/** Under a harmless name of the same length first, since the packer stumbles over some of these itself. */
const withEntry = (name: string) =>
  renamed(packed({ ...whole, ['x'.repeat(name.length)]: Buffer.from('y') }), 'x'.repeat(name.length), name)

const look = (content: Uint8Array | string, passphrase?: string) => refusedFile('import.look', content, passphrase)

test('case: zip-slip', async () => {
  expect(await look(withEntry('../../visit.json'))).toBe('The package has an entry whose name leads out of it.')
})

test('case: absolute path', async () => {
  expect(await look(withEntry('/etc/cron.d/visit'))).toBe('The package has an entry whose name leads out of it.')
})

test('case: an entry named __proto__', async () => {
  expect(await look(withEntry('__proto__'))).toBe('The package has an entry that does not belong in it: __proto__.')
})

test('case: two visit.json', async () => {
  const twice = renamed(packed({ ...whole, 'visit.jsom': Buffer.from('{}') }), 'visit.jsom', 'visit.json')
  expect(await look(twice)).toBe('The package has two entries named visit.json.')
})

test('case: symbolic link', async () => {
  const link: Zippable = { 'visit.json': [Buffer.from('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }
  expect(await look(packed(link))).toBe('The package has a link in place of a file: visit.json.')
})

test('case: bomb of 1 GiB', async () => {
  const bomb = packed({ 'visit.json': Buffer.alloc(1_000_000) })
  const central = bomb.lastIndexOf('visit.json') - 46
  bomb.writeUInt32LE(1 << 30, central + 24)
  expect(await look(bomb)).toBe('The entry visit.json of the package is too large.')
})

test('case: an entry that states less than it holds', async () => {
  const liar = packed({ 'visit.json': Buffer.alloc(900_000, json) })
  liar.writeUInt32LE(1000, liar.lastIndexOf('visit.json') - 46 + 24)
  expect(await look(liar)).toBe('The package is damaged or is not a ZIP file.')
})

test('case: 60,000 entries', async () => {
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`a/${index}`, [new Uint8Array(), { level: 0 }]]))
  expect(await look(packed(many as Zippable, {}))).toBe('The package has too many entries.')
}, 30_000)

test('case: wrong CRC', async () => {
  const stored: Zippable = { 'visit.json': [Buffer.from(json), { level: 0 }] }
  expect(await look(renamed(packed(stored), 'Shenzhen', 'Shanghai'))).toBe(
    'The entry visit.json of the package is damaged: its checksum is wrong.'
  )
})

test('case: truncated', async () => {
  const bytes = packed(whole)
  expect(await look(bytes.subarray(0, bytes.length - 40))).toBe('The package is damaged or is not a ZIP file.')
})

test('case: newer version', async () => {
  const newer = Buffer.from(json.replace('"version": 1', '"version": 9'))
  expect(await look(packed({ 'visit.json': newer }))).toContain('newer version of Attaché (format 9; this one knows up to 1)')
})

test('case: wrong hash in the manifest', async () => {
  expect(await look(packed(whole, { 'visit.json': '0'.repeat(64) }))).toBe(
    'The manifest of the package does not fit its entry visit.json.'
  )
})

test('case: wrong passphrase', async () => {
  const sealed = await seal(packed(whole), 'right', 2)
  expect(await look(sealed, 'wrong')).toBe('The file was sealed with another passphrase.')
  expect(await look(sealed)).toBe('The file is sealed. It opens with its passphrase.')
})

test('case: age work factor 2^30', async () => {
  const sealed = Buffer.from(await seal(packed(whole), 'right', 2)).toString('latin1')
  const greedy = Buffer.from(sealed.replace(/^(-> scrypt \S+) 2$/m, '$1 30'), 'latin1')
  const before = process.memoryUsage().rss
  expect(await look(greedy, 'right')).toBe(
    'Opening the seal would take more memory and time than a seal may ask for (work factor 30; at most 20).'
  )
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
})

test('case: one flipped byte', async () => {
  const sealed = Buffer.from(await seal(packed(whole), 'right', 2))
  for (const place of [sealed.length - 5, sealed.indexOf('\n--- ') + 10]) {
    const flipped = Buffer.from(sealed)
    flipped[place] = (flipped[place] ?? 0) ^ 1
    expect(await look(flipped, 'right')).toBe('The sealed file is damaged or cut short.')
  }
})

test('a seal for a key is not taken for damage', async () => {
  const sealed = Buffer.from(await seal(packed(whole), 'right', 2)).toString('latin1')
  const keyed = Buffer.from(sealed.replace(/^-> scrypt (\S+) 2$/m, '-> X25519 $1'), 'latin1')
  expect(await look(keyed, 'right')).toMatch(/^The file is sealed for a key/)
  expect(await passphraseRecipient('right', 2).wrapFileKey(new Uint8Array(16))).toHaveLength(1)
})
