import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readIncoming } from '../../../../../electron/services/incoming/read-incoming'
import { encodePackage } from '../../../../../electron/services/incoming/write-package'
import type { StorageRefusal } from '../../../../../shared/backend/contract'
import { storageRefusalSentence } from '../../../../../shared/backend/storage-refusal-sentence'
import type { VisitId } from '../../../../../shared/base/id'
import type { Person } from '../../../../../shared/model/visit'
import { contentDigest } from '../../../../../shared/rules/content-digest'
import { refusals } from '../../../../../shared/wording/refusals/en'
import { createSentences } from '../../../../../shared/wording/sentences'
import { aBackend } from '../../../../builders/backend'
import { aPhotograph, pngOfSize } from '../../../../builders/picture'
import { aPerson, aVisit } from '../../../../builders/visit'
import { temporaryFolder } from '../../temporary-folder'

// "What comes in": pictures inside a package, which nobody may have drawn anew before.

const id = 'foreign' as VisitId
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A package whose guest has this photograph, in the draft and in an issue that left with it. */
async function packageWith(bytes: Buffer, extension = 'jpg'): Promise<Uint8Array> {
  const photograph = { sha256: digest(bytes), extension, mediaType: 'image/jpeg' } as NonNullable<Person['photograph']>
  const visit = aVisit({ id, people: [{ ...aPerson('head'), photograph }, aPerson('aide')] })
  const folder = await temporaryFolder()
  await writeFile(join(folder, `${digest(bytes)}.${extension}`), bytes)
  const issue = { number: 1, at: '2024-02-01T08:00:00.000Z', digest: contentDigest(visit), visit }
  return encodePackage({ visit, issues: [issue] }, folder)
}

async function taken(content: Uint8Array) {
  const backend = await aBackend()
  const upload = backend.shelf.place()
  await writeFile(upload.path, content)
  const outcome = await backend.handlers['import.accept']({ upload: upload.token, id })
  return { backend, outcome, folder: join(backend.folder, 'visits', id) }
}

async function sentenceFor(content: Uint8Array): Promise<string> {
  const { backend, outcome } = await taken(content)
  if (outcome.ok) throw new Error('it was let in')
  expect(await backend.handlers['library.list']({})).toEqual({ visits: [], damaged: [] })
  expect(await readdir(join(backend.folder, 'visits')).catch(() => [])).toEqual([])
  return storageRefusalSentence(outcome.refusal as StorageRefusal, createSentences('en', { refusals }))
}

test('case: a photograph in a package comes in without its place and its maker, and all that names it is right', async () => {
  const photograph = await aPhotograph()
  const { backend, outcome, folder } = await taken(await packageWith(photograph))
  expect(outcome.ok).toBe(true)
  const [name = '', ...others] = await readdir(join(folder, 'attachments'))
  const kept = await readFile(join(folder, 'attachments', name))
  const { width, height, exif, orientation } = await sharp(kept).metadata()
  expect({ width, height, exif, orientation, others }).toEqual({ width: 480, height: 640, others: [] })
  expect([name, kept.includes('Secret Camera')]).toEqual([`${digest(kept)}.jpg`, false])
  const opened = await backend.handlers['visit.open']({ id })
  expect(opened.ok && opened.value.visit.people).toMatchObject({
    head: { photograph: { sha256: digest(kept), extension: 'jpg' } }
  })
  // What goes out again is whole: manifest, and the digest of the issue that the sender had made.
  const again = await backend.handlers['visit.exportFile']({ id, form: 'package' })
  const read = await readIncoming(backend.shelf.find((again.ok && again.value.download) || '') ?? '')
  expect(read).toMatchObject({
    ok: true,
    value: {
      attachments: [name],
      exchange: { issues: [{ visit: { people: { head: { photograph: { sha256: digest(kept) } } } } }] }
    }
  })
})

test('case: a picture that holds nothing but itself keeps its bytes, its name and the digest of the issue', async () => {
  for (const [bytes, extension] of [
    [
      await sharp(await aPhotograph())
        .jpeg()
        .toBuffer(),
      'jpg'
    ],
    [
      await sharp(await aPhotograph())
        .png()
        .toBuffer(),
      'png'
    ]
  ] as const) {
    const { folder } = await taken(await packageWith(bytes, extension))
    const name = `${digest(bytes)}.${extension}`
    expect(await readdir(join(folder, 'attachments'))).toEqual([name])
    expect((await readFile(join(folder, 'attachments', name))).equals(bytes)).toBe(true)
  }
})

test('case: a comment in a picture, or bytes behind its end, do not come along', async () => {
  const bare = await sharp(await aPhotograph())
    .jpeg()
    .toBuffer()
  const comment = Buffer.concat([bare.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 9]), Buffer.from('Hidden!'), bare.subarray(2)])
  const png = await sharp(bare).png().toBuffer()
  for (const bytes of [comment, Buffer.concat([bare, Buffer.from('Hidden!')]), Buffer.concat([png, Buffer.from('Hidden!')])]) {
    const { folder } = await taken(await packageWith(bytes, bytes[0] === 0xff ? 'jpg' : 'png'))
    const [name = ''] = await readdir(join(folder, 'attachments'))
    expect((await readFile(join(folder, 'attachments', name))).includes('Hidden!')).toBe(false)
  }
})

test('case: a picture of 400 megapixels in a package', async () => {
  const bomb = pngOfSize(20_000, 20_000)
  expect(await sentenceFor(await packageWith(bomb, 'png'))).toBe(
    `The entry attachments/${digest(bomb)}.png of the package was not taken in. The picture has more than 40 megapixels.`
  )
})

test('case: a drawing with a script that calls itself a photograph in a package', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  expect(await sentenceFor(await packageWith(drawing))).toMatch(/was not taken in\. Drawings in SVG are not taken in/)
})

test('case: a photograph in a package that is cut short', async () => {
  const half = (await aPhotograph()).subarray(0, 3000)
  expect(await sentenceFor(await packageWith(half))).toMatch(/was not taken in\. The file is damaged or cut short\.$/)
})
