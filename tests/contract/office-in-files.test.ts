import { beforeEach, describe, expect, test } from 'vitest'
import type { RunningBackend } from '../../electron/services/backend'
import type { Backend } from '../../shared/backend/client'
import type { Argument } from '../../shared/backend/contract'
import type { VisitId } from '../../shared/base/id'
import { defaultOffice } from '../../shared/model/default-office'
import { aBackend } from '../builders/backend'
import { aVisit } from '../builders/visit'
import { transports } from './transports'

const id = 'spring' as VisitId
const again = 'again' as VisitId
const emblem = { sha256: 'a'.repeat(64), extension: 'png', mediaType: 'image/png' }
const sender = {
  ...defaultOffice,
  name: { en: 'Bureau of Lyon' },
  organiserName: 'Bureau',
  thresholds: { 'long-day': 9 },
  emblem
}

/** The office that a file brings, from one backend to another. */
describe.each(Object.entries(transports))('over %s', (_name, connect) => {
  let here: Backend
  const window = async () => connect((await aBackend()) as RunningBackend)
  const office = async () => here.call('office.read', {})

  beforeEach(async () => {
    here = await window()
  })

  async function fileOf(form: 'json' | 'package', sendsOffice: boolean, passphrase?: string): Promise<string> {
    const there = await window()
    await there.call('library.add', { visit: aVisit({ id }) as unknown as Argument<'library.add'>['visit'] })
    await there.call('office.write', { office: sender as unknown as Argument<'office.write'>['office'] })
    await there.call('settings.write', { sendsOffice })
    const made = await there.call('visit.exportFile', { id, form, ...(passphrase === undefined ? {} : { passphrase }) })
    if (!made.ok || made.value.download === undefined) throw new Error('not made')
    return here.upload(await there.download(made.value.download))
  }

  test('it stays at home unless the settings say that it goes along', async () => {
    for (const form of ['json', 'package'] as const) {
      const looked = await here.call('import.look', { upload: await fileOf(form, false), name: 'file' })
      expect(looked.ok && looked.value.office).toBeUndefined()
    }
  })

  test('it is named before anything is taken in, and left unless it is wanted', async () => {
    for (const form of ['json', 'package'] as const) {
      const upload = await fileOf(form, true)
      const before = await office()
      expect(await here.call('import.look', { upload, name: 'file' })).toMatchObject({
        value: { office: { name: { en: 'Bureau of Lyon' }, organiser: 'Bureau' } }
      })
      expect(await here.call('import.accept', { upload, id: `${form}-left` as VisitId })).toMatchObject({ ok: true })
      expect(await office()).toEqual(before)
    }
  })

  test('taken over it replaces the one here, but for emblem and fonts, whose files do not travel', async () => {
    const upload = await fileOf('package', true)
    expect(await here.call('import.accept', { upload, id: again, takesOffice: true })).toMatchObject({ ok: true })
    const { emblem: _stays, ...rest } = sender
    expect(await office()).toEqual(rest)
    // The same office once more is nothing to ask about.
    const looked = await here.call('import.look', { upload: await fileOf('json', true), name: 'file' })
    expect(looked.ok && looked.value.office).toBeUndefined()
  })

  test('nothing is taken over from a file that was refused or brings none', async () => {
    const before = await office()
    await here.call('import.accept', { upload: await fileOf('json', false), id: again, takesOffice: true })
    const taken = await here.call('import.accept', { upload: await fileOf('json', true), id: again, takesOffice: true })
    expect([taken.ok, await office()]).toEqual([false, before])
  })
})
