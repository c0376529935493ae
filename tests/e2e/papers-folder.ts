import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Papers of a test must not go to the documents of whoever runs it. */
export async function keepPapersIn(dataFolder: string, papersFolder: string): Promise<void> {
  const file = join(dataFolder, 'settings.json')
  const settings: object = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  // The program reads the file whenever it likes, and never half of it.
  await writeFile(`${file}.new`, JSON.stringify({ ...settings, papersFolder }))
  await rename(`${file}.new`, file)
}
