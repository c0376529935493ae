import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { dataFolderPath } from '../services/storage/data-folder'
import { lockHolder } from '../services/storage/lock'
import { readOptions } from './options'
import { programFolders } from './program-folders'
import { type Command, refuse } from './terminal'

/** Serves the program to a browser of this computer until it is ended. */
export const serve: Command = async (words, terminal) => {
  const options = readOptions(words, { data: 'text', port: 'text', 'no-open': 'flag', 'passphrase-file': 'text' }, 0)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { given } = options.value
  const port = Number(given.port ?? 0)
  if (!/^\d{1,5}$/.test(given.port ?? '0') || port > 65_535) {
    return refuse(terminal, 'not-a-port', { option: '--port', value: given.port ?? '' })
  }
  const program = programFolders()
  if (!existsSync(join(program.renderer, 'index.html'))) return refuse(terminal, 'serve.not-built', { folder: program.renderer })
  const folder = dataFolderPath({ platform: process.platform, home: homedir(), variables: process.env }, given.data)
  // Said before the program is loaded, which takes longer than everything up to here.
  const holder = await lockHolder(folder)
  if (holder !== undefined) return refuse(terminal, 'serve.in-use', { pid: holder, folder })
  const { serveFolder } = await import('./serve-folder')
  const wish = { folder, port, program, open: given['no-open'] !== true, passphraseFile: given['passphrase-file'] }
  return serveFolder(wish, terminal)
}
