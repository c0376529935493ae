import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file system of its own, for faults that a shared one must not have. */
export type SmallDisk = { readonly folder: string; readonly unmount: () => void }

let why: string | undefined

/** Why no file system can be mounted here; undefined where it can. */
export function noDisksHere(): string | undefined {
  why ??= lookWhy()
  return why === '' ? undefined : why
}

function lookWhy(): string {
  if (process.platform !== 'linux') return 'only Linux mounts a file as a disk this way'
  if (process.getuid?.() !== 0) return 'mounting a disk needs root'
  const folder = join(process.cwd(), '.cache', 'tests', 'mount-probe')
  const image = `${folder}.img`
  mkdirSync(folder, { recursive: true })
  makeImage(image, 8)
  if (!mounted(['-o', 'loop', image, folder])) return 'this system lets nobody mount a file'
  unmount(folder)
  return ''
}

/** An ext4 of so many megabytes in a file, as small blocks and a journal of one megabyte. */
export function makeImage(image: string, megabytes: number): void {
  writeFileSync(image, '')
  const made = spawnSync('mkfs.ext4', ['-q', '-F', '-b', '1024', '-J', 'size=1', '-m', '0', image, `${megabytes}M`])
  if (made.error !== undefined || made.status !== 0) throw new Error(`mkfs.ext4: ${made.stderr}`)
}

export function mountImage(image: string, folder: string): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true })
  return mounted(['-o', 'loop', image, folder]) ? { folder, unmount: () => unmount(folder) } : undefined
}

export function mountMemory(folder: string, kilobytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true })
  if (!mounted(['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])) throw new Error('tmpfs cannot be mounted')
  return { folder, unmount: () => unmount(folder) }
}

/** Images lie in memory where that is possible: a real disk would only make everything slower. */
export function placeForImages(otherwise: string): string {
  return existsSync('/dev/shm') ? '/dev/shm' : otherwise
}

function mounted(words: readonly string[]): boolean {
  return spawnSync('mount', words).status === 0
}

function unmount(folder: string): void {
  if (spawnSync('umount', [folder]).status !== 0) spawnSync('umount', ['-l', folder])
}
