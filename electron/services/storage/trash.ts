import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { VisitId } from '../../../shared/base/id'
import { ignoreMissing } from './ignore-missing'
import { stampInName, stampOfName } from './visit-paths'
import { syncFolder } from './write-durably'

const days = 30

/** Puts a visit's folder aside, to be taken back for thirty days. */
export async function putInTrash(dataFolder: string, folder: string, id: VisitId, now: string): Promise<void> {
  const trash = join(dataFolder, 'trash')
  await mkdir(trash, { recursive: true, mode: 0o700 })
  let name = `${stampInName(now)}_${id}`
  while (await exists(join(trash, name))) name = name.replace('_', '-_')
  await rename(folder, join(trash, name))
  await syncFolder(trash)
  await syncFolder(dirname(folder))
}

/** Takes the visit of this id that was removed last out of the trash; false where there is none. */
export async function takeFromTrash(dataFolder: string, folder: string, id: VisitId): Promise<boolean> {
  const trash = join(dataFolder, 'trash')
  const names = ((await readdir(trash).catch(ignoreMissing)) ?? []).filter((name) => name.split('_')[1] === id)
  const [newest] = names.sort((a, b) => (stampAndCount(a) < stampAndCount(b) ? 1 : -1))
  if (newest === undefined) return false
  await rename(join(trash, newest), folder)
  await syncFolder(dirname(folder))
  return true
}

/** Empties the trash of what has lain there for more than thirty days. */
export async function emptyTrash(dataFolder: string, now: string): Promise<void> {
  const trash = join(dataFolder, 'trash')
  for (const name of (await readdir(trash).catch(ignoreMissing)) ?? []) {
    const stamp = stampOfName(name)
    if (stamp === undefined || Date.parse(now) - Date.parse(stamp) < days * 86_400_000) continue
    await rm(join(trash, name), { recursive: true, force: true })
  }
}

/** Removals within one second are told apart by hyphens before the underscore. */
function stampAndCount(name: string): string {
  return name.split('_')[0] ?? ''
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
