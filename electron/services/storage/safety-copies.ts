import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { About } from './encryption/enciphered-file'
import { ignoreMissing } from './ignore-missing'
import type { StoredFiles } from './stored-files'
import { stampInName, stampOfName, type VisitPaths } from './visit-paths'

export type Copy = { readonly name: string; readonly at: number; readonly bytes: number }
type Named = Omit<Copy, 'bytes'>

const apart = 5 * 60_000
const mostCopies = 50
const longest = 30 * 86_400_000
const mostBytes = 20_000_000

/** Whether a state saved at `now` is worth a copy: none yet, or the newest is old enough. A clock set back counts as old. */
export function isCopyDue(copies: readonly Named[], now: number): boolean {
  const newest = Math.max(...copies.map((copy) => copy.at))
  return copies.length === 0 || now - newest >= apart || now < newest
}

/** The copies that are too many, too old or too large together; the newest one always stays. */
export function copiesToDrop(copies: readonly Copy[], now: number): readonly Copy[] {
  const newestFirst = [...copies].sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
  let bytes = 0
  return newestFirst.filter((copy, index) => {
    bytes += copy.bytes
    return index > 0 && (index >= mostCopies || now - copy.at > longest || bytes > mostBytes)
  })
}

/** Keeps a state that was just saved if a copy is due, as a file of its own, and drops what is too much. */
export async function keepSafetyCopy(
  files: StoredFiles,
  paths: VisitPaths,
  { id, revision }: About,
  bytes: Uint8Array,
  now: string
): Promise<void> {
  const at = Date.parse(now)
  // After each save: names alone tell.
  if (!isCopyDue(await namedCopies(paths), at)) return
  const copies = await listCopies(paths)
  await mkdir(paths.copies, { recursive: true, mode: 0o700 })
  const name = `${stampInName(now)}-r${revision}`
  await files.write(join(paths.copies, name), bytes, { id, revision })
  for (const copy of copiesToDrop([...copies, { name, at, bytes: bytes.length }], at)) {
    await rm(join(paths.copies, copy.name), { force: true })
  }
}

/** All safety copies of a visit, in no order. */
export async function listCopies(paths: VisitPaths): Promise<readonly Copy[]> {
  const copies: Copy[] = []
  for (const { name, at } of await namedCopies(paths)) {
    const { size } = await stat(join(paths.copies, name))
    copies.push({ name, at, bytes: size })
  }
  return copies
}

async function namedCopies(paths: VisitPaths): Promise<readonly Named[]> {
  const names = (await readdir(paths.copies).catch(ignoreMissing)) ?? []
  return names.flatMap((name) => {
    const stamp = stampOfName(name)
    return stamp === undefined ? [] : [{ name, at: Date.parse(stamp) }]
  })
}
