import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { storageRefusalSentence } from '../../shared/backend/storage-refusal-sentence'
import { readText } from '../../shared/base/localized-text'
import { defaultOffice } from '../../shared/model/default-office'
import type { Office } from '../../shared/model/office'
import { officeTakenOver } from '../../shared/storage/office-taken-over'
import { createOfficeStore, readOffice } from '../services/office/office-store'
import { dataFolderPath, prepareDataFolder } from '../services/storage/data-folder'
import { acquireLock } from '../services/storage/lock'
import { readOptions } from './options'
import { codeOf, readVisit } from './read-visit'
import { type Command, type ExitCode, exitCodes, refuse, type Terminal } from './terminal'
import { writeBack } from './write-back'

/** Says which office a visit file brings; takes it over on this computer, or lets the file bring the one of this computer. */
export const office: Command = async (words, terminal) => {
  const options = readOptions(words, { take: 'flag', bring: 'flag', data: 'text' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { given } = options.value
  const [path] = options.value.words
  const folder = dataFolderPath({ platform: process.platform, home: homedir(), variables: process.env }, given.data)
  const attachments = await mkdtemp(join(tmpdir(), 'attache-'))
  try {
    const read = await readVisit(path, terminal, attachments)
    if (!read.ok || path === undefined) {
      terminal.err(`${read.ok ? '' : read.refusal}\n`)
      return exitCodes.refused
    }
    const { exchange } = read.value
    if (given.bring === true) {
      const present = (await readOffice(folder)) ?? defaultOffice
      await writeBack(path, { ...exchange, office: present }, attachments)
      return say(terminal, 'office.brings', path, present)
    }
    if (exchange.office === undefined) return refuse(terminal, 'office.none', { file: path })
    return given.take === true
      ? await take(exchange.office, folder, terminal)
      : say(terminal, 'office.brings', path, exchange.office)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse(terminal, 'not-writable', { file: given.take === true ? folder : (path ?? ''), code })
  } finally {
    await rm(attachments, { recursive: true, force: true })
  }
}

/** With the lock of the folder, since a program that works there would not hear of it. */
async function take(foreign: Office, folder: string, terminal: Terminal): Promise<ExitCode> {
  await prepareDataFolder(folder)
  const lock = await acquireLock(folder)
  if (!lock.ok) return refuse(terminal, 'serve.in-use', { pid: lock.refusal.pid, folder })
  try {
    const store = createOfficeStore(folder, () => new Date().toISOString())
    const next = officeTakenOver(foreign, await store.read())
    const written = next && (await store.write(next))
    if (written?.ok === false) {
      terminal.err(`${storageRefusalSentence(written.refusal, terminal.t)}\n`)
      return exitCodes.refused
    }
    return say(terminal, 'office.taken', folder, foreign)
  } finally {
    await lock.value.release()
  }
}

function say({ out, t, language }: Terminal, sentence: string, file: string, { name, organiserName }: Office): ExitCode {
  out(`${t(`commandLine.${sentence}`, { file, name: readText(name, language)?.text ?? organiserName })}\n`)
  return exitCodes.done
}
