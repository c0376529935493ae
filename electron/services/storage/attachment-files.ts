import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultOffice } from '../../../shared/model/default-office'
import { readDraft } from './draft-file'
import { ignoreMissing } from './ignore-missing'
import { issueNumbers, readIssue } from './issue-files'
import type { StoredFiles } from './stored-files'
import type { VisitPaths } from './visit-paths'

/** Small forms of pictures lie here, made again whenever they are missing. */
export const printFolder = 'print'

/** What a session may still bring back with undo: files of the last day are let be. */
const graceMs = 86_400_000
const kept = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/

/** Keeps a file under its content; one that is there already counts as new again. */
export async function keepAttachment(
  files: StoredFiles,
  paths: VisitPaths,
  name: string,
  bytes: Uint8Array,
  now: string
): Promise<void> {
  await mkdir(paths.attachments, { recursive: true, mode: 0o700 })
  const path = join(paths.attachments, name)
  const there = await files.read(path)
  if (!there.ok || there.value.length !== bytes.length) await files.write(path, bytes, { id: name, revision: 0 })
  await utimes(path, new Date(now), new Date(now))
}

/**
 * Removes the attachments to which nothing refers: no draft, issue, safety copy or damaged file that was set aside. As long as
 * one of these cannot be read, nobody knows what it refers to, and everything stays.
 */
export async function sweepAttachments(files: StoredFiles, paths: VisitPaths, now: string): Promise<void> {
  const old = await oldAttachments(paths.attachments, Date.parse(now) - graceMs)
  const dropReferred = (text: string): void => {
    for (const hash of old.keys()) if (text.includes(hash)) old.delete(hash)
  }
  for (const read of await statesOf(files, paths)) {
    if (old.size === 0) return
    const text = await read()
    if (text === undefined) return
    dropReferred(text)
  }
  for (const [hash, names] of old) {
    for (const name of names) await rm(join(paths.attachments, name), { force: true })
    for (const small of (await readdir(join(paths.attachments, printFolder)).catch(ignoreMissing)) ?? []) {
      if (small.startsWith(hash)) await rm(join(paths.attachments, printFolder, small), { force: true })
    }
  }
}

async function oldAttachments(folder: string, before: number): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const name of (await readdir(folder).catch(ignoreMissing)) ?? []) {
    const hash = kept.exec(name)?.[1]
    if (hash === undefined || (await stat(join(folder, name))).mtimeMs > before) continue
    found.set(hash, [...(found.get(hash) ?? []), name])
  }
  return found
}

/** Everything that may refer to an attachment, the likeliest first; each answers its text, or nothing where it cannot be read. */
async function statesOf(files: StoredFiles, paths: VisitPaths): Promise<readonly (() => Promise<string | undefined>)[]> {
  const draft = (path: string) => async () => {
    const read = await readDraft(files, path, defaultOffice)
    if (read.ok) return JSON.stringify(read.value.visit)
    return read.refusal.kind === 'missing' ? '' : undefined
  }
  const issue = (number: number) => async () => {
    const read = await readIssue(files, paths, number)
    return typeof read === 'object' ? JSON.stringify(read) : undefined
  }
  const inDamaged = (path: string) => async () => {
    const read = await files.read(path)
    // What is damaged and enciphered cannot be searched.
    return read.ok ? Buffer.from(read.value).toString('latin1') : undefined
  }
  const names = async (folder: string) => ((await readdir(folder).catch(ignoreMissing)) ?? []).map((name) => join(folder, name))
  return [
    draft(paths.draft),
    draft(paths.previous),
    ...(await issueNumbers(paths)).map(issue),
    ...(await names(paths.copies)).map(draft),
    ...(await names(paths.damaged)).map(inDamaged)
  ]
}
