import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Result, refused } from '../../../shared/base/result'

export type Lock = { readonly release: () => Promise<void> }
export type InUse = { readonly kind: 'in-use'; readonly pid: number }

/**
 * One process per data folder. The lock names its process; one left behind by a process that is gone is taken over.
 * It appears whole by a hard link, so that nobody reads half of it.
 */
export async function acquireLock(folder: string, self: number = process.pid): Promise<Result<Lock, InUse>> {
  const path = join(folder, 'lock')
  const mine = join(folder, `lock.${self}.${randomBytes(4).toString('hex')}`)
  const content = JSON.stringify(identityOf(self))
  await writeFile(mine, content, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await linked(mine, path)) {
        await sweepAttempts(folder)
        return done({ release: () => release(path, content) })
      }
      const found = await contentOf(path)
      if (found === undefined) continue
      const holder = holderOf(found)
      if (holder !== undefined) return refused({ kind: 'in-use', pid: holder })
      await setAside(path, found)
    }
    return refused({ kind: 'in-use', pid: 0 })
  } finally {
    await rm(mine, { force: true })
  }
}

/** The living process that has a folder, if any: a look that changes nothing, before more is loaded to take the lock. */
export async function lockHolder(folder: string): Promise<number | undefined> {
  const found = await contentOf(join(folder, 'lock'))
  return found === undefined ? undefined : holderOf(found)
}

type Identity = { readonly pid: number; readonly began?: string }

/** Process ids are given again: where the system tells when a process began, that is part of its name. */
function identityOf(pid: number): Identity {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? []
    const [, , , , , , , , , , , , , , , , , , , began] = fields
    return began === undefined ? { pid } : { pid, began }
  } catch {
    return { pid }
  }
}

/** The living process that a lock names, if any. */
function holderOf(content: string): number | undefined {
  let named: Partial<Identity>
  try {
    named = JSON.parse(content)
  } catch {
    return undefined
  }
  const { pid, began } = named
  if (typeof pid !== 'number' || !isAlive(pid)) return undefined
  return began === undefined || identityOf(pid).began === began ? pid : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes a stale lock away. Should another process have put its own there meanwhile, that one is put back. */
async function setAside(path: string, stale: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    await rename(path, aside)
    if ((await contentOf(aside)) !== stale) await linked(aside, path)
  } catch {
    // Somebody else took it away first.
  }
  await rm(aside, { force: true })
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // No hard links on FAT and some network drives.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error
    return writeNew(to, await readFile(from, 'utf8'))
  }
}

/** Takes away what attempts of processes left that are gone. */
async function sweepAttempts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^lock\.(?:stale\.)?(\d+)\.[0-9a-f]+$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

async function writeNew(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

async function release(path: string, content: string): Promise<void> {
  if ((await contentOf(path)) === content) await rm(path, { force: true })
}
