import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RunningBackend } from '../../electron/services/backend'
import type { Backend } from '../../shared/backend/client'
import type { Argument, Reply } from '../../shared/backend/contract'
import type { VisitId } from '../../shared/base/id'
import type { Person, Visit } from '../../shared/model/visit'
import { aBackend } from '../builders/backend'
import { aPhotograph, pngOfSize } from '../builders/picture'
import { aPerson, aVisit } from '../builders/visit'
import { transports } from './transports'

const id = 'spring' as VisitId
const client = 'window-window-01'
const plain = (visit: Visit) => visit as unknown as Argument<'library.add'>['visit']

type Attachment = Extract<Reply<'attachment.take'>, { ok: true }>['value']

describe.each(Object.entries(transports))('over %s', (_name, connect) => {
  let backend: Awaited<ReturnType<typeof aBackend>>
  let window: Backend

  beforeEach(async () => {
    backend = await aBackend()
    window = await connect(backend as RunningBackend)
    await window.call('library.add', { visit: plain(aVisit({ id, people: [aPerson('head')] })) })
  })

  const take = async (bytes: Uint8Array, wanted: 'picture' | 'any' = 'picture') =>
    window.call('attachment.take', { id, upload: await window.upload(bytes), wanted })

  async function taken(bytes: Uint8Array): Promise<Attachment> {
    const reply = await take(bytes)
    if (!reply.ok) throw new Error(reply.refusal.kind)
    return reply.value
  }

  async function fetched({ sha256, extension }: Attachment, form: 'preview' | 'whole', visit = id): Promise<Uint8Array> {
    const reply = await window.call('attachment.fetch', { id: visit, sha256, extension, form })
    if (!reply.ok) throw new Error(reply.refusal.kind)
    return window.download(reply.value.download)
  }

  const withPhotograph = (photograph: Attachment) =>
    aVisit({ id, people: [{ ...aPerson('head'), photograph: photograph as NonNullable<Person['photograph']> }] })

  test('a photograph is taken in and read back, whole and small', async () => {
    const photograph = await taken(await aPhotograph({ width: 2000, height: 1000 }))
    expect(photograph).toMatchObject({ extension: 'jpg', mediaType: 'image/jpeg' })
    expect((await sharp(await fetched(photograph, 'whole')).metadata()).height).toBe(2000)
    expect((await sharp(await fetched(photograph, 'preview')).metadata()).height).toBe(960)
  })

  test('what is no picture is refused with the kind of reason, and nothing stays', async () => {
    const refusal = (problem: string) => ({ ok: false, refusal: { kind: 'bad-attachment', problem } })
    expect(await take(pngOfSize(20_000, 20_000))).toEqual(refusal('too-many-pixels'))
    expect(await take(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual(refusal('svg'))
    expect(await take(Buffer.from('%PDF-1.4\n%%EOF'))).toEqual(refusal('not-a-picture'))
    expect(await take(Buffer.from('%PDF-1.4\n%%EOF'), 'any')).toMatchObject({ ok: true, value: { extension: 'pdf' } })
  })

  test('an upload is taken once', async () => {
    const upload = await window.upload(await aPhotograph())
    expect(await window.call('attachment.take', { id, upload, wanted: 'picture' })).toMatchObject({ ok: true })
    expect(await window.call('attachment.take', { id, upload, wanted: 'picture' })).toMatchObject({
      refusal: { kind: 'no-such-upload' }
    })
  })

  test('a file that is not there is said to be missing', async () => {
    const nowhere = { id, sha256: 'a'.repeat(64), extension: 'jpg' }
    for (const form of ['preview', 'whole'] as const) {
      expect(await window.call('attachment.fetch', { ...nowhere, form })).toEqual({
        ok: false,
        refusal: { kind: 'no-such-attachment' }
      })
    }
  })

  test('no name leads out of the folder', async () => {
    const outside = { id, sha256: '../../../../../../../../etc/passwd', extension: 'jpg', form: 'whole' as const }
    await expect(window.call('attachment.fetch', outside)).rejects.toMatchObject({ fault: { kind: 'invalid-argument' } })
  })

  test('a photograph goes out in a package and comes in again', async () => {
    const photograph = await taken(await aPhotograph())
    await window.call('visit.save', { id, base: 1, visit: plain(withPhotograph(photograph)), client })
    const exported = await window.call('visit.exportFile', { id, form: 'package' })
    const upload = await window.upload(await window.download(exported.ok ? (exported.value.download ?? '') : ''))
    expect(await window.call('import.look', { upload, name: 'any' })).toMatchObject({ value: { attachments: 1 } })
    const again = 'again' as VisitId
    expect(await window.call('import.accept', { upload, id: again })).toMatchObject({ ok: true })
    expect(await fetched(photograph, 'whole', again)).toEqual(await fetched(photograph, 'whole'))
  })

  test('what no state of the visit refers to is gone after a later start, and the rest stays', async () => {
    const [draft, issued, undone, fresh] = await Promise.all(
      [20, 30, 40, 50].map(async (width) => taken(await aPhotograph({ width, height: 20 })))
    )
    if (!draft || !issued || !undone || !fresh) throw new Error('not taken')
    await window.call('visit.save', { id, base: 1, visit: plain(withPhotograph(issued)), client })
    await window.call('issue.make', { id, base: 2, author: '', remark: '' })
    for (const base of [2, 3]) await window.call('visit.save', { id, base, visit: plain(withPhotograph(draft)), client })
    await backend.close()
    const folder = join(backend.folder, 'visits', id, 'attachments')
    for (const { sha256 } of [draft, issued, undone]) await utimes(join(folder, `${sha256}.jpg`), 1e9, 1e9)
    const between = await aBackend({ dataFolder: backend.folder })
    await between.close()
    window = await connect((await aBackend({ dataFolder: backend.folder })) as RunningBackend)
    for (const kept of [draft, issued, fresh]) expect((await fetched(kept, 'whole')).length).toBeGreaterThan(100)
    await expect(fetched(undone, 'whole')).rejects.toThrow('no-such-attachment')
  })
})
