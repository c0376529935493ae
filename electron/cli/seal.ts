import { readFile, stat } from 'node:fs/promises'
import { seal as sealBytes } from '../services/seal/seal'
import { writeDurably } from '../services/storage/write-durably'
import { readOptions } from './options'
import { readPassphrase } from './read-passphrase'
import { codeOf, readVisit } from './read-visit'
import { type Command, exitCodes, refuse } from './terminal'

/** Seals a visit file with a passphrase, as an age file beside it or where `--out` says; never over another file. */
export const seal: Command = async (words, terminal) => {
  const options = readOptions(words, { out: 'text' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const [path] = options.value.words
  const read = await readVisit(path, terminal)
  if (!read.ok || path === undefined) {
    terminal.err(`${read.ok ? '' : read.refusal}\n`)
    return exitCodes.refused
  }
  const out = options.value.given.out ?? `${path}.age`
  if (await exists(out)) return refuse(terminal, 'different-file', { file: out })
  const passphrase = await readPassphrase(terminal, true)
  if (passphrase === undefined) return refuse(terminal, 'seal.none')
  try {
    await writeDurably(out, await sealBytes(await readFile(path), passphrase), { mode: 0o600 })
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse(terminal, 'not-writable', { file: out, code })
  }
  terminal.out(`${out}\n`)
  return exitCodes.done
}

export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
