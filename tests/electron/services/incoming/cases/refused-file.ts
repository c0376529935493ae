import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { storageRefusalSentence } from '../../../../../shared/backend/storage-refusal-sentence'
import type { VisitId } from '../../../../../shared/base/id'
import { refusals as en } from '../../../../../shared/wording/refusals/en'
import { refusals as fr } from '../../../../../shared/wording/refusals/fr'
import { refusals as ru } from '../../../../../shared/wording/refusals/ru'
import { refusals as zh } from '../../../../../shared/wording/refusals/zh'
import { createSentences } from '../../../../../shared/wording/sentences'
import { aBackend } from '../../../../builders/backend'
import { aVisit } from '../../../../builders/visit'

const languages = Object.entries({ en, fr, ru, zh })
const own = aVisit({ id: 'own' })

type Call = 'import.look' | 'table.look' | 'calendar.look'

/**
 * Hands a file to a whole backend as a window does. Refused means: one sentence in each language, given back in English; nothing
 * written; and the program as usable as before.
 */
export async function refusedFile(call: Call, content: Uint8Array | string, passphrase?: string): Promise<string> {
  const backend = await aBackend()
  await backend.handlers['library.add']({ visit: own as never })
  const upload = backend.shelf.place()
  await writeFile(upload.path, content)
  const wish = { upload: upload.token, ...(passphrase === undefined ? {} : { passphrase }) }
  const looked =
    call === 'import.look'
      ? await backend.handlers[call]({ ...wish, name: 'file' })
      : await backend.handlers[call]({ upload: upload.token })
  if (looked.ok) throw new Error(`it was let in: ${JSON.stringify(looked.value).slice(0, 300)}`)
  if (call === 'import.look') {
    expect(await backend.handlers['import.accept']({ ...wish, id: 'foreign' as VisitId })).toEqual(looked)
  }
  expect((await backend.handlers['library.list']({})).visits.map(({ id }) => id)).toEqual(['own'])
  expect(await backend.handlers['visit.open']({ id: own.id })).toMatchObject({ ok: true, value: { visit: own, revision: 1 } })
  for (const [language, refusals] of languages) {
    const sentence = storageRefusalSentence(looked.refusal, createSentences(language as 'en', { refusals }))
    expect(sentence).toMatch(/[.。]$/)
    expect(sentence).not.toMatch(/\{\{|undefined|\n/)
  }
  return storageRefusalSentence(looked.refusal, createSentences('en', { refusals: en }))
}

/** A file in a folder of its own, for readers that are asked directly. */
export async function fileWith(folder: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, 'incoming')
  await writeFile(path, content)
  return path
}
