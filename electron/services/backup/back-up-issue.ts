import { join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { fileNameOf } from '../../../shared/base/file-name'
import type { VisitId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import { type Result, refused } from '../../../shared/base/result'
import type { Exchange } from '../../../shared/storage/exchange'
import { encodePackage } from '../incoming/write-package'
import { machineProblem } from '../storage/machine-problem'
import type { VisitStore } from '../storage/visit-store'
import { backupFolderProblem } from './backup-folder-problem'
import { writeVerified } from './write-verified'

type Wish = { readonly id: VisitId; readonly number: number; readonly now: string }

/** A second copy of an issue, with those before it and all attachments, as a package in the backup folder. */
export async function backUpIssue(
  store: VisitStore,
  folder: string | undefined,
  { id, number, now }: Wish
): Promise<Result<string, StorageRefusal>> {
  if (folder === undefined || folder === '') return refused({ kind: 'no-backup-folder' })
  const missing = await backupFolderProblem(folder)
  if (missing !== undefined) return refused(missing)
  const wanted = await store.issues.open(id, number)
  if (!wanted.ok) return wanted
  const all = await store.issues.all(id)
  if (!all.ok) return all
  const { visit } = wanted.value
  const exchange: Exchange = { visit, issues: all.value.filter((issue) => issue.number <= number) }
  const [first = 'en'] = visit.languages
  const title = fileNameOf(readText(visit.title, first, visit.languages)?.text ?? '', id)
  const name = `issue-${String(number).padStart(4, '0')}.visit`
  try {
    const bytes = await encodePackage(exchange, await store.attachments(id))
    return await writeVerified(join(folder, `${title} (${id})`, name), bytes, now)
  } catch (error) {
    return refused(machineProblem(error))
  }
}
