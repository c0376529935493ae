import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Papers of a test must not go to the documents of whoever runs it. */
export async function keepPapersIn(dataFolder: string, papersFolder: string): Promise<void> {
  const file = join(dataFolder, 'settings.json')
  const settings: object = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  await writeFile(file, JSON.stringify({ ...settings, papersFolder }))
}
