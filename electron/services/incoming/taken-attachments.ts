import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { encodeExchange } from '../../../shared/storage/exchange'
import { type FileOfAttachment, withFiles } from '../../../shared/storage/with-files'
import type { PictureDesk } from '../pictures/picture-desk'
import type { Incoming } from './read-incoming'

/**
 * What came with a visit, taken in like files that a user picks: pictures without the place where they were taken or anything
 * behind them, in a thread of their own each. Files to which nothing refers are left out. `folder` holds what is kept afterwards.
 */
export async function takenAttachments(
  { exchange, attachments }: Incoming,
  folder: string,
  pictures: PictureDesk
): Promise<Result<Incoming, VisitRefusal>> {
  const text = attachments.length === 0 ? '' : encodeExchange(exchange)
  const replaced = new Map<string, FileOfAttachment>()
  const kept: string[] = []
  for (const name of attachments) {
    const path = join(folder, name)
    const [before = '', extension] = name.split('.')
    if (!text.includes(before)) continue
    const taken = await pictures.takeAgain(path)
    if (!taken.ok) return refused({ kind: 'bad-attachment', entry: `attachments/${name}`, problem: taken.refusal })
    const { bytes, ...kind } = taken.value
    const file = { sha256: createHash('sha256').update(bytes).digest('hex'), ...kind }
    kept.push(`${file.sha256}.${file.extension}`)
    if (file.sha256 === before && file.extension === extension) continue
    await rm(path)
    await writeFile(join(folder, `${file.sha256}.${file.extension}`), bytes, { mode: 0o600 })
    replaced.set(before, file)
  }
  return done({ exchange: withFiles(exchange, replaced), attachments: [...new Set(kept)] })
}
