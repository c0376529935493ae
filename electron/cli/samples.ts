import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOptions } from './options'
import { programFolders } from './program-folders'
import { codeOf } from './read-visit'
import { type Command, exitCodes, refuse } from './terminal'

/** Writes the sample visits into a folder; never over a file that somebody changed. */
export const samples: Command = async (words, terminal) => {
  const options = readOptions(words, { out: 'text' }, 0)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { out } = options.value.given
  if (out === undefined) return refuse(terminal, 'needs-out')
  const { samples: folder } = programFolders()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.visit.json')).sort()
  try {
    await mkdir(out, { recursive: true })
    for (const name of names) {
      const there = await readFile(join(out, name)).catch(() => undefined)
      if (there !== undefined && !there.equals(await readFile(join(folder, name)))) {
        return refuse(terminal, 'different-file', { file: join(out, name) })
      }
    }
    for (const name of names) {
      await writeFile(join(out, name), await readFile(join(folder, name)))
      terminal.out(`${join(out, name)}\n`)
    }
    return exitCodes.done
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse(terminal, 'not-writable', { file: out, code })
  }
}
