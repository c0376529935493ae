import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createPictureDesk } from '../../../../electron/services/pictures/picture-desk'
import { aPhotograph } from '../../../builders/picture'
import { temporaryFolder } from '../temporary-folder'

// The built thread, as the programs start it.
const worker = join(process.cwd(), 'out/cli/picture-worker.js')

async function photograph(): Promise<string> {
  const path = join(await temporaryFolder(), 'photograph')
  await writeFile(path, await aPhotograph())
  return path
}

test('a picture is taken in and made small in a thread', async () => {
  const path = await photograph()
  const desk = createPictureDesk(worker)
  expect(await desk.take(path, 'picture')).toMatchObject({ ok: true, value: { extension: 'jpg' } })
  const small = await desk.shrink(path, { width: 100, height: 100 })
  const { width, height } = await sharp(small).metadata()
  expect({ width, height }).toEqual({ width: 75, height: 100 })
})

test('a picture that takes too long is refused', async () => {
  const desk = createPictureDesk(worker, { memoryMb: 256, longestMs: 0 })
  expect(await desk.take(await photograph(), 'picture')).toEqual({ ok: false, refusal: 'too-heavy' })
})

test('a picture that is not there has no small form', async () => {
  expect(await createPictureDesk(worker).shrink('/nowhere/at/all', { width: 9, height: 9 })).toBeUndefined()
})
