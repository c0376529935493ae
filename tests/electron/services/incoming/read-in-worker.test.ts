import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { createForeignReaders } from '../../../../electron/services/incoming/read-in-worker'
import { encodeExchange } from '../../../../shared/storage/exchange'
import { aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const out = join(process.cwd(), '.cache', 'tests', 'incoming')
const worker = join(out, 'incoming-worker.js')
const source = join(import.meta.dirname, '../../../../electron/services/incoming/incoming-worker.ts')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: source, outDir: out, minify: false, emptyOutDir: true }
  })
}, 60_000)

async function file(content: string): Promise<string> {
  const path = join(await temporaryFolder(), 'incoming')
  await writeFile(path, content)
  return path
}

test('a visit is read in the thread as it is outside', async () => {
  const visit = aVisit()
  const path = await file(encodeExchange({ visit, issues: [] }))
  expect(await createForeignReaders(worker).readIncoming(path)).toEqual({
    ok: true,
    value: { exchange: { visit, issues: [] }, attachments: [] }
  })
})

test('the heaviest file that the scan lets through fits into the memory of the thread', async () => {
  const list = `[${Array.from({ length: 4990 }, () => '{"a":{}}').join()}]`
  const heavy = `{${Array.from({ length: 99 }, (_, index) => `"k${index}":${list}`).join()},"x":"${'\u4e2d'.repeat(5_000_000)}"}`
  const text = `{"format":"attache-visit","version":1,"visit":${heavy}}`
  expect(await createForeignReaders(worker).readIncoming(await file(text))).toMatchObject({
    ok: false,
    refusal: { kind: 'wrong-shape' }
  })
})

test('a file that takes too long is refused', async () => {
  const path = await file(encodeExchange({ visit: aVisit(), issues: [] }))
  expect(await createForeignReaders(worker, { memoryMb: 256, longestMs: 0 }).readIncoming(path)).toEqual({
    ok: false,
    refusal: { kind: 'too-heavy' }
  })
})

test('a file that is not there is the caller’s to word', async () => {
  await expect(createForeignReaders(worker).readIncoming(join(await temporaryFolder(), 'nothing'))).rejects.toMatchObject({
    code: 'ENOENT'
  })
})
