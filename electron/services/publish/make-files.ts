import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Audience, Notice } from '../../../shared/backend/publishing'
import type { PersonId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { Visit } from '../../../shared/model/visit'
import type { Makers } from './makers'
import type { PlannedFile } from './publish-plan'

export type Making = {
  readonly visit: Visit
  readonly office: Office
  readonly audience: Audience
  /** Where the visit's attachments lie. */
  readonly attachments?: string
  readonly plan: readonly PlannedFile[]
  /** Stamp of the moment, ISO 8601 in UTC. */
  readonly at: string
  readonly folder: string
  readonly makers: Makers
  readonly onProgress?: (done: number, present: string) => void
  readonly signal?: AbortSignal
}

export type Made = {
  /** Paths below the folder, with forward slashes. */
  readonly files: readonly string[]
  readonly withoutItems: readonly PersonId[]
  readonly notices: readonly { readonly file: string; readonly notice: Notice }[]
}

export type MakingRefusal =
  | { readonly kind: 'content-lost'; readonly file: string; readonly text: string }
  | { readonly kind: 'cancelled' }

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

type One = { readonly written: boolean; readonly notices: readonly Notice[] }

async function makeOne(making: Making, file: PlannedFile, path: string): Promise<Result<One, MakingRefusal>> {
  const { visit, office, audience, at, makers, attachments } = making
  const draft = { visit, office, at, language: file.language }
  const beside = attachments === undefined ? {} : { attachments }
  switch (file.kind) {
    case 'visit-calendar':
      return done(await writeText(path, (await makers.calendars()).visitCalendar({ ...draft, audience })))
    case 'person-calendar':
      return done(await writeText(path, (await makers.calendars()).personCalendar({ ...draft, person: file.person })))
    case 'paper': {
      const papers = await makers.papers()
      const paper = await papers.make({ ...draft, ...beside, paper: file.paper, convention: 'western', audience, file: path })
      if (paper.ok) return done({ written: true, notices: paper.value.notices })
      return paper.refusal.kind === 'cancelled'
        ? refused(paper.refusal)
        : refused({ kind: 'content-lost', file: file.path, text: paper.refusal.text })
    }
  }
}

async function writeText(path: string, built: { readonly text: string } | undefined): Promise<One> {
  // Names and hours of officials: for this user alone, until somebody hands the file on.
  if (built !== undefined) await writeFile(path, built.text, { mode: 0o600 })
  return { written: built !== undefined, notices: [] }
}
