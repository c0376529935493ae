import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreMissing } from './ignore-missing'
import type { StoredFiles } from './stored-files'
import type { VisitPaths } from './visit-paths'

/**
 * Where attachments can be read as they are: their own folder while files are plain, else one among the temporary files, which
 * is emptied when the program ends and when it starts. They are named after their content, so that each is opened once.
 */
export async function revealAttachments(files: StoredFiles, { attachments }: VisitPaths, folder: string): Promise<string> {
  if (files.key() === undefined) return attachments
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const there = new Set(await readdir(folder))
  const entries = (await readdir(attachments, { withFileTypes: true }).catch(ignoreMissing)) ?? []
  for (const entry of entries) {
    if (!entry.isFile() || there.has(entry.name)) continue
    const read = await files.read(join(attachments, entry.name))
    if (read.ok) await writeFile(join(folder, entry.name), read.value, { mode: 0o600 })
  }
  return folder
}
