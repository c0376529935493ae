import { spawn, spawnSync } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { createVisitStore } from '../../../../electron/services/storage/visit-store'
import type { VisitId } from '../../../../shared/base/id'
import { anItem, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const id = 'spring' as VisitId
const out = join(process.cwd(), '.cache', 'tests', 'crash')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'save-for-ever.ts'), outDir: out, minify: false, emptyOutDir: true }
  })
}, 60_000)

test('whenever the process is killed, the last save it was told of is there, whole', async () => {
  const folder = await temporaryFolder()
  for (let round = 0; round < 12; round += 1) {
    const told = await savedBeforeKill(folder, 20 + round * 7)
    const opened = await createVisitStore(folder, () => new Date().toISOString()).open(id)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    expect(opened.value.recoveredFrom).toBeUndefined()
    expect(opened.value.revision).toBeGreaterThanOrEqual(told)
    expect(opened.value.visit.title.en).toBe(`Saved as ${opened.value.revision}`)
  }
  expect((await readdir(join(folder, 'visits', id))).filter((name) => name.endsWith('.tmp'))).toEqual([])
}, 40_000)

/** Lets a process save without pause, kills it after some milliseconds of saving, and returns the last revision it told. */
function savedBeforeKill(folder: string, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(out, 'save-for-ever.js'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      text += part
    })
    child.on('error', reject)
    child.on('close', () => resolve(Number(text.split('\n').at(-2) ?? 0)))
  })
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts()

function mounts(): boolean {
  const folder = join(process.cwd(), '.cache', 'tests', 'mount-probe')
  spawnSync('mkdir', ['-p', folder])
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (mounted) spawnSync('umount', [folder])
  return mounted
}

test.runIf(canMount)('a full disk is said, the saved state stays whole, and a later save goes through', async () => {
  const folder = join(await temporaryFolder(), 'small')
  await mkdir(folder)
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder])
  onTestFinished(() => {
    spawnSync('umount', [folder])
  })
  const small = aVisit({ id, title: { en: 'Small' } })
  const store = createVisitStore(folder, () => new Date().toISOString())
  expect((await store.add(small)).ok).toBe(true)
  const items = Array.from({ length: 2500 }, (_, index) => anItem(`item-${index}`))
  expect(await store.save(id, 1, aVisit({ id, items }))).toEqual({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await createVisitStore(folder, () => '').open(id)).toMatchObject({ ok: true, value: { revision: 1, visit: small } })
  expect((await readdir(join(folder, 'visits', id))).filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect(await store.save(id, 1, { ...small, title: { en: 'Smaller' } })).toMatchObject({ ok: true, value: { revision: 2 } })
  await rm(join(folder, 'visits'), { recursive: true })
})
