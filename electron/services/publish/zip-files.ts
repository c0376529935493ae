import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zip } from 'fflate'

/** One ZIP of files below a folder, to be fetched by a browser. PDF is packed already. */
export async function zipFiles(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const path of paths) files[path] = [await readFile(join(folder, path)), { level: path.endsWith('.pdf') ? 0 : 6 }]
  return new Promise((resolve, reject) => zip(files, (error, bytes) => (error === null ? resolve(bytes) : reject(error))))
}
