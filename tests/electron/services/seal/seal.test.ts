import { spawnSync } from 'node:child_process'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSeal, seal } from '../../../../electron/services/seal/seal'
import type { VisitId } from '../../../../shared/base/id'
import { encodeExchange } from '../../../../shared/storage/exchange'
import { aBackend } from '../../../builders/backend'
import { aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const passphrase = 'корабль 深圳 river 7'
/** Work factor of seals whose cost is not what is tried. */
const cheap = 10
const hasAge = spawnSync('age', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0
const visit = aVisit({ id: 'spring' })
const json = encodeExchange({ visit, issues: [] })

/** The age program asks on a terminal of its own; `script` lends it one. */
function age(folder: string, command: string, typed: string): void {
  const run = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    input: typed,
    encoding: 'utf8',
    timeout: 15_000
  })
  if (run.status !== 0) throw new Error(`${command}: ${run.stdout}`)
}

const cli = (words: readonly string[], input: string) =>
  spawnSync(process.execPath, ['scripts/attache.mjs', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' }
  })

test('what was sealed opens with its passphrase and with no other', async () => {
  const bytes = Buffer.from(json)
  // The usual cost is seen once; opening asks for whatever cost the seal names.
  expect(Buffer.from(await seal(bytes, passphrase)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/)
  const sealed = await seal(bytes, passphrase, cheap)
  expect(Buffer.from(sealed).includes('Shenzhen')).toBe(false)
  const opened = await openSeal(sealed, passphrase)
  expect(opened.ok && Buffer.compare(Buffer.from(opened.value), bytes)).toBe(0)
  expect(await openSeal(sealed, `${passphrase} `)).toEqual({ ok: false, refusal: { kind: 'wrong-passphrase' } })
})

test('the same file sealed twice is never the same', async () => {
  const [first, second] = await Promise.all([seal(Buffer.from(json), 'one', 2), seal(Buffer.from(json), 'one', 2)])
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).not.toBe(0)
})

test.skipIf(!hasAge)(
  'Debian’s age opens what we seal, and we open what it seals; left out where age is not installed',
  async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'ours.visit.json.age'), await seal(Buffer.from(json), passphrase, cheap))
    age(folder, 'age -d -o opened.visit.json ours.visit.json.age', `${passphrase}\n`)
    expect(await readFile(join(folder, 'opened.visit.json'), 'utf8')).toBe(json)
    for (const [name, armor] of [
      ['binary', ''],
      ['letters', '-a ']
    ] as const) {
      age(folder, `age -p ${armor}-o ${name}.age opened.visit.json`, `${passphrase}\n${passphrase}\n`)
      const opened = await openSeal(await readFile(join(folder, `${name}.age`)), passphrase)
      expect(opened.ok && Buffer.from(opened.value).toString('utf8')).toBe(json)
    }
  },
  40_000
)

test('a backend seals what leaves and opens what comes in, and keeps neither passphrase nor plain text', async () => {
  const { handlers, shelf, folder } = await aBackend()
  await handlers['library.add']({ visit: visit as never })
  const exported = await handlers['visit.exportFile']({ id: visit.id, form: 'package', passphrase })
  if (!exported.ok) throw new Error(JSON.stringify(exported.refusal))
  expect(exported.value.name).toBe('Делегация в Шэньчжэне.visit.age')
  const upload = exported.value.download ?? ''
  expect(await handlers['import.look']({ upload, name: 'x' })).toMatchObject({ refusal: { refusal: { kind: 'sealed' } } })
  expect(await handlers['import.look']({ upload, name: 'x', passphrase })).toMatchObject({ ok: true, value: { idTaken: true } })
  for (const name of await readdir(join(folder, 'temporary'), { recursive: true })) {
    const path = join(folder, 'temporary', name)
    if (!(await stat(path)).isFile()) continue
    const content = await readFile(path)
    expect([content.includes(passphrase), content.includes('PK\u0003\u0004'), content.includes('Shenzhen')]).toEqual([
      false,
      false,
      false
    ])
  }
  const kept = await handlers['import.accept']({ upload, id: 'again' as VisitId, passphrase })
  expect(kept).toMatchObject({ ok: true })
  expect(await handlers['visit.open']({ id: 'again' as VisitId })).toMatchObject({ value: { visit: { ...visit, id: 'again' } } })
  expect(shelf.find(upload)).toBeUndefined()
})

test('the command line seals and opens; the passphrase comes by the standard input, and no file is written over', async () => {
  const folder = await temporaryFolder()
  const [plain, sealed, again] = ['a.visit.json', 'a.visit.json.age', 'b.visit.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  await writeFile(plain, json)
  expect(cli(['seal', plain], `${passphrase}\n`)).toMatchObject({ status: 0, stdout: `${sealed}\n` })
  expect((await stat(sealed)).mode & 0o777).toBe(0o600)
  expect(cli(['seal', plain], `${passphrase}\n`)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('a different file')
  })
  expect(cli(['open', sealed, '--out', again], 'wrong\n')).toMatchObject({
    status: 2,
    stderr: `${sealed}: The file was sealed with another passphrase.\n`
  })
  expect(cli(['open', sealed, '--out', again], `${passphrase}\n`)).toMatchObject({ status: 0, stdout: `${again}\n`, stderr: '' })
  expect(await readFile(again, 'utf8')).toBe(json)
  expect(cli(['seal', plain, '--out', join(folder, 'c')], '\n')).toMatchObject({ status: 2 })
  expect((await readdir(folder)).sort()).toEqual(['a.visit.json', 'a.visit.json.age', 'b.visit.json'])
}, 40_000)
