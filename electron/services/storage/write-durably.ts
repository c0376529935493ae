import { randomBytes } from 'node:crypto'
import { copyFile, type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Names of files that a crash may leave behind; nobody reads them. */
export function isUnfinished(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp')
}

export type WriteOptions = {
  /** Keep the file that is replaced, under this path. */
  readonly previous?: string
  /** Permissions of the new file; of this user alone where nothing is said. */
  readonly mode?: number
}

/**
 * Replaces a file so that after a crash or power cut either the old or the new one is there, whole; resolves only when the
 * new one is on the disk. Short writes go on until all bytes are out (a nearly full disk takes a part and reports no error).
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  { previous, mode = 0o600 }: WriteOptions = {}
): Promise<void> {
  const unfinished = unfinishedBeside(path)
  try {
    const file = await open(unfinished, 'wx', mode & 0o777)
    try {
      await writeAll(file, bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (previous !== undefined) await keepAs(path, previous)
    await renamePatiently(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written)
    if (bytesWritten === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    written += bytesWritten
  }
  const { size } = await file.stat()
  if (size !== bytes.length) throw Object.assign(new Error('short file'), { code: 'ENOSPC' })
}

/** A second name for the file, put in place by rename so that there is no moment without one. */
async function keepAs(path: string, previous: string): Promise<void> {
  const unfinished = unfinishedBeside(previous)
  try {
    await link(path, unfinished)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    // No hard links on FAT and some network drives.
    await copyFile(path, unfinished)
  }
  await renamePatiently(unfinished, previous)
  // Renaming one name of a file onto another name of the same file does nothing.
  await rm(unfinished, { force: true })
}

/** The name of a file becomes durable with its folder. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } catch (error) {
    // Some network drives know no such thing; no more can be done there.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EINVAL' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error
  } finally {
    await folder.close()
  }
}

const busy: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Scanners on Windows hold a fresh file for a moment; elsewhere the first try decides. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (process.platform !== 'win32' || !busy.has(code) || attempt === 8) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt))
    }
  }
}

function unfinishedBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}
