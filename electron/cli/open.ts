import { readFile, stat } from 'node:fs/promises'
import { visitRefusalSentence } from '../../shared/wording/visit-refusal-sentence'
import { readIncoming, sealedLimit } from '../services/incoming/read-incoming'
import { openSeal } from '../services/seal/seal'
import { writeDurably } from '../services/storage/write-durably'
import { readOptions } from './options'
import { readPassphrase } from './read-passphrase'
import { codeOf } from './read-visit'
import { exists } from './seal'
import { type Command, exitCodes, refuse, type Terminal } from './terminal'

/** Opens a sealed visit file and writes what was sealed, when it is a visit; never over another file. */
export const open: Command = async (words, terminal) => {
  const options = readOptions(words, { out: 'text' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const [path] = options.value.words
  if (path === undefined) return refuse(terminal, 'needs-visit')
  const out = options.value.given.out ?? path.replace(/\.age$/, '')
  if (await exists(out)) return refuse(terminal, 'different-file', { file: out })
  try {
    return await opened(path, out, terminal)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(terminal, 'no-such-file', { file: path })
    return refuse(terminal, 'not-writable', { file: out, code })
  }
}

async function opened(path: string, out: string, terminal: Terminal) {
  const { size } = await stat(path)
  const refuseFile = (refusal: Parameters<typeof visitRefusalSentence>[0]) =>
    refuse(terminal, 'file-refused', { file: path, reason: visitRefusalSentence(refusal, terminal.t) })
  if (size > sealedLimit) return refuseFile({ kind: 'too-large', bytes: size, limit: sealedLimit })
  const passphrase = await readPassphrase(terminal, false)
  if (passphrase === undefined) return refuse(terminal, 'seal.none')
  const read = await readIncoming(path, undefined, passphrase)
  if (!read.ok) return refuseFile(read.refusal)
  const content = await openSeal(await readFile(path), passphrase)
  if (!content.ok) return refuseFile(content.refusal.kind === 'bad-seal' ? { kind: 'not-a-visit-file' } : content.refusal)
  await writeDurably(out, content.value, { mode: 0o600 })
  terminal.out(`${out}\n`)
  return exitCodes.done
}
