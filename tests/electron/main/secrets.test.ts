import { expect, it } from 'vitest'
import { addSample, callFrom, freshFolder, openProgram } from './open-program'

const passphrase = 'correct horse battery'

it('opens an enciphered folder by itself where the system has a store of secrets, and asks where it only masks', async () => {
  process.env.ATTACHE_TEST_SECRETS = 'gnome_libsecret'
  const dataFolder = await freshFolder()
  const first = await openProgram({ dataFolder })
  await addSample(first.window)
  expect(await callFrom(first.window, 'encryption.turnOn', { passphrase })).toMatchObject({ reply: { ok: true } })
  await first.stop()
  const second = await openProgram({ dataFolder })
  expect(await callFrom(second.window, 'encryption.state', {})).toMatchObject({ reply: { kind: 'on', bySystem: true } })
  await second.stop()
  delete process.env.ATTACHE_TEST_SECRETS
  const third = await openProgram({ dataFolder })
  expect(await callFrom(third.window, 'encryption.state', {})).toMatchObject({ reply: { kind: 'locked' } })
  expect(await callFrom(third.window, 'encryption.unlock', { passphrase })).toMatchObject({ reply: { ok: true } })
  expect(await callFrom(third.window, 'visit.open', { id: 'kept-visit' })).toMatchObject({ reply: { ok: true } })
}, 60_000)
