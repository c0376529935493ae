import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acquireLock, lockHolder } from '../../../../electron/services/storage/lock'
import { temporaryFolder } from '../temporary-folder'

async function sleeper(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  await once(child, 'spawn')
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child.pid ?? 0
}

test('a second process is refused with the number of the first', async () => {
  const folder = await temporaryFolder()
  const other = await sleeper()
  expect((await acquireLock(folder, other)).ok).toBe(true)
  expect(await acquireLock(folder)).toEqual({ ok: false, refusal: { kind: 'in-use', pid: other } })
})

test('a lock of a process that is gone is taken over', async () => {
  const folder = await temporaryFolder()
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  await acquireLock(folder, child.pid)
  expect((await acquireLock(folder)).ok).toBe(true)
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
})

test.runIf(process.platform === 'linux')('a lock whose number now belongs to another process is taken over', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: await sleeper(), began: '1' }))
  expect((await acquireLock(folder)).ok).toBe(true)
})

test('an unreadable lock is taken over', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), '')
  expect((await acquireLock(folder)).ok).toBe(true)
})

test('of many at once over a stale lock one gets it, and nothing else stays behind', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), '{"pid":999999999}')
  const pids = await Promise.all([sleeper(), sleeper(), sleeper(), sleeper()])
  const outcomes = await Promise.all(pids.map((pid) => acquireLock(folder, pid)))
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a released lock is free', async () => {
  const folder = await temporaryFolder()
  const lock = await acquireLock(folder)
  if (lock.ok) await lock.value.release()
  expect(await readdir(folder)).toEqual([])
})

test('a look tells who has a folder, and leaves everything as it was', async () => {
  const folder = await temporaryFolder()
  expect(await lockHolder(join(folder, 'not-there'))).toBeUndefined()
  const other = await sleeper()
  await acquireLock(folder, other)
  expect(await lockHolder(folder)).toBe(other)
  await writeFile(join(folder, 'lock'), '{"pid":999999999}')
  expect([await lockHolder(folder), await readdir(folder)]).toEqual([undefined, ['lock']])
})
