import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { photographsOf, type WantedPhotograph } from '../../../shared/export/papers/photographs-of'
import type { Visit } from '../../../shared/model/visit'
import { shrinkPicture } from '../pictures/shrink-picture'
import { printFolder } from '../storage/attachment-files'
import { writeDurably } from '../storage/write-durably'

/** More a printer does not show, and a book with forty photographs would grow to the size of its originals. */
const dpi = 200

/** As many as are made small beside one another: each is held in memory, and waits for the disk. */
const atOnce = 4

const pixels = (points: number): number => Math.ceil((points / 72) * dpi)

/**
 * Paths of the photographs in the size in which they are printed, by content hash. They are made once and lie beside the
 * originals; one that is missing or that nobody can read has no path.
 */
export async function picturesOf(visit: Visit, folder: string | undefined): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  if (folder === undefined) return found
  const photographs = photographsOf(visit)
  for (let from = 0; from < photographs.length; from += atOnce) {
    const some = photographs.slice(from, from + atOnce)
    const paths = await Promise.all(some.map((wanted) => printed(folder, wanted)))
    for (const [index, path] of paths.entries()) {
      const wanted = some[index]
      if (path !== undefined && wanted !== undefined) found[wanted.file.sha256] = path
    }
  }
  return found
}

async function printed(folder: string, { file, box: { width, height } }: WantedPhotograph): Promise<string | undefined> {
  const { sha256, extension } = file
  const box = { width: pixels(width), height: pixels(height) }
  const small = join(folder, printFolder, `${sha256}-${box.width}x${box.height}.jpg`)
  const there = await stat(small).catch(() => undefined)
  if (there !== undefined) return small
  const bytes = await shrinkPicture(join(folder, `${sha256}.${extension}`), box)
  if (bytes === undefined) return undefined
  await mkdir(join(folder, printFolder), { recursive: true, mode: 0o700 })
  await writeDurably(small, bytes)
  return small
}
