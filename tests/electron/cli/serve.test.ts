import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connectHttp } from '../../../renderer/backend/http-transport'
import { createClient } from '../../../shared/backend/client'
import { temporaryFolder } from '../services/temporary-folder'
import { runAttache } from './run-attache'

/** Starts the server and reads the address that it prints. */
async function serving(folder: string, ...more: string[]): Promise<{ child: ChildProcess; address: URL }> {
  const child = spawn(process.execPath, ['scripts/attache.mjs', 'serve', '--data', folder, '--no-open', ...more], {
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let text = ''
  for await (const part of child.stdout ?? []) {
    text += part
    const found = /http:\S+/.exec(text)
    if (found !== null) return { child, address: new URL(found[0]) }
  }
  throw new Error(`no address in ${text}`)
}

function backendAt({ origin, hash }: URL) {
  let token: string | null = null
  return connectHttp({
    origin,
    fetch: (address, request) =>
      fetch(address, { ...request, headers: { ...request?.headers, Origin: origin, 'Sec-Fetch-Site': 'same-origin' } }),
    takeCode: () => hash.split('#code=')[1],
    storage: {
      getItem: () => token,
      setItem: (_name, value) => {
        token = value
      }
    }
  }).then(createClient)
}

test('serves this data folder, refuses a second server on it, and leaves it free at its end', async () => {
  const folder = join(await temporaryFolder(), 'data')
  const { child, address } = await serving(folder)
  const backend = await backendAt(address)
  expect(await backend.call('info', {})).toMatchObject({ backend: 'browser', dataFolder: folder })
  const [sample] = await backend.call('library.samples', {})
  const page = await fetch(address.origin)
  expect([page.status, page.headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([200, true])
  await backend.call('library.addSample', { sample: sample?.id as never, id: 'mine' as never })
  expect(runAttache('serve', '--data', folder, '--no-open')).toMatchObject({
    code: 2,
    err: `Another Attaché (process ${child.pid}) is working with the data folder ${folder}.\n`
  })
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect((await readdir(folder)).includes('lock')).toBe(false)
  expect((await stat(join(folder, 'visits', 'mine', 'draft'))).mode & 0o777).toBe(0o600)
})

test('an enciphered folder opens with the passphrase in a file, is refused with another, and asks without one', async () => {
  const place = await temporaryFolder()
  const folder = join(place, 'data')
  const passphrase = 'correct horse battery'
  const first = await serving(folder)
  const backend = await backendAt(first.address)
  expect(await backend.call('encryption.turnOn', { passphrase })).toEqual({ ok: true, value: {} })
  const ended = once(first.child, 'exit')
  first.child.kill('SIGTERM')
  await ended
  await writeFile(join(place, 'wrong'), 'something else')
  await writeFile(join(place, 'right'), `${passphrase}\n`)
  expect(runAttache('serve', '--data', folder, '--no-open', '--passphrase-file', join(place, 'wrong'))).toMatchObject({
    code: 2,
    err: 'This is not the passphrase of this folder.\n'
  })
  const second = await serving(folder, '--passphrase-file', join(place, 'right'))
  expect(await (await backendAt(second.address)).call('encryption.state', {})).toEqual({ kind: 'on', bySystem: false })
})
