import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Notice } from '../../../shared/backend/publishing'
import type { PersonId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import { makeOne } from './make-one'
import type { Making, MakingRefusal } from './making'

export type Made = {
  /** Paths below the folder, with forward slashes. */
  readonly files: readonly string[]
  readonly withoutItems: readonly PersonId[]
  readonly notices: readonly { readonly file: string; readonly notice: Notice }[]
}

/**
 * Makes all files of a plan aside and puts them into the folder together at the end: whatever is refused or cancelled
 * leaves nothing behind. Machine errors are thrown.
 */
export async function makeFiles(making: Making): Promise<Result<Made, MakingRefusal>> {
  const { folder, plan, signal, onProgress } = making
  const began = await mkdir(folder, { recursive: true })
  const aside = join(folder, `.attache-${randomBytes(6).toString('hex')}`)
  const made = { placed: 0, files: [] as string[], withoutItems: new Set<PersonId>(), notices: [] as Made['notices'][number][] }
  try {
    for (const [index, file] of plan.entries()) {
      if (signal?.aborted === true) return refused({ kind: 'cancelled' })
      onProgress?.(index, file.path)
      const path = join(aside, file.path)
      await mkdir(dirname(path), { recursive: true })
      const outcome = await makeOne(making, file, path)
      if (!outcome.ok) return outcome
      for (const notice of outcome.value.notices) made.notices.push({ file: file.path, notice })
      if (outcome.value.written) made.files.push(file.path)
      else if (file.kind === 'person-calendar') made.withoutItems.add(file.person.id)
    }
    if (signal?.aborted === true) return refused({ kind: 'cancelled' })
    onProgress?.(plan.length, '')
    for (const path of made.files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await rename(join(aside, path), join(folder, path))
      made.placed += 1
    }
    return done({ files: made.files, withoutItems: [...made.withoutItems], notices: made.notices })
  } finally {
    await rm(aside, { recursive: true, force: true })
    if (began !== undefined && made.placed === 0) await removeEmpty(folder, began)
  }
}

/** Takes the folders away again that were made for nothing; one that holds something stays. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    const gone = await rmdir(at).then(
      () => true,
      () => false
    )
    if (!gone || at === dirname(at)) return
  }
}
