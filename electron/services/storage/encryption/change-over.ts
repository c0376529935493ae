import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeHeader } from '../../../../shared/storage/stored-file'
import { ignoreMissing } from '../ignore-missing'
import type { StoredFiles } from '../stored-files'
import { pathsIn, type VisitPaths } from '../visit-paths'
import { isUnfinished, writeDurably } from '../write-durably'
import { type About, decipher, isEnciphered } from './enciphered-file'

/** In which form files shall lie; those that cannot be opened are left as they are. */
type Wanted = 'enciphered' | 'plain'

/** Every file of one visit, draft and past states, issues, attachments and what was set aside, one after the other. */
export async function changeOverVisit(files: StoredFiles, paths: VisitPaths, wanted: Wanted): Promise<void> {
  for (const path of [paths.draft, paths.previous]) await changeOver(files, path, wanted)
  for (const folder of [paths.issues, paths.copies, paths.attachments, paths.damaged])
    await changeOverFolder(files, folder, wanted)
}

/** What lies in the data folder besides visits: the office, and visits that were removed. */
export async function changeOverRest(files: StoredFiles, dataFolder: string, wanted: Wanted): Promise<void> {
  for (const name of await namesIn(dataFolder)) {
    if (/^office(\.|$)/.test(name)) await changeOver(files, join(dataFolder, name), wanted)
  }
  const trash = join(dataFolder, 'trash')
  for (const name of await namesIn(trash)) await changeOverVisit(files, pathsIn(join(trash, name)), wanted)
}

async function changeOverFolder(files: StoredFiles, folder: string, wanted: Wanted): Promise<void> {
  for (const name of await namesIn(folder)) await changeOver(files, join(folder, name), wanted)
}

/** Each file is replaced whole: a crash leaves it in the one form or the other, and either can be read. */
async function changeOver(files: StoredFiles, path: string, wanted: Wanted): Promise<void> {
  const bytes = await readFile(path).catch(ignoreMissing)
  if (bytes === undefined || isEnciphered(bytes) === (wanted === 'enciphered')) return
  if (wanted === 'enciphered') return writeDurably(path, files.protect(bytes, aboutOf(bytes, path)))
  const plain = decipher(bytes, files.key())
  if (plain.ok) await writeDurably(path, plain.value)
}

/** What the file says of itself; a picture or a damaged file goes by its name. */
function aboutOf(bytes: Buffer, path: string): About {
  const end = bytes.subarray(0, 4_000_000).indexOf(10)
  const line = end < 0 ? '' : bytes.toString('utf8', 0, end)
  for (const format of ['attache-stored-visit', 'attache-stored-issue', 'attache-stored-office']) {
    const header = decodeHeader(line, format)
    if (header.ok) return { id: header.value.id, revision: header.value.revision }
  }
  return { id: path.split(/[\\/]/).at(-1) ?? '', revision: 0 }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(ignoreMissing)) ?? []
  return names.filter((name) => !isUnfinished(name))
}
