import { type BigIntStats, fstatSync, statSync } from 'node:fs'

/** Identity of a file's present content, cheap enough to be asked before each save; undefined where there is no file. */
export function markNow(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && markOf(found)
}

/** The same of a file that is open. */
export function markOfOpen(file: number): string {
  return markOf(fstatSync(file, { bigint: true }))
}

function markOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino}/${size}/${mtimeNs}`
}
