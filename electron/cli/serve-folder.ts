import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { storageRefusalSentence } from '../../shared/backend/storage-refusal-sentence'
import { faultFacts } from '../../shared/base/fault-facts'
import { openBrowser } from '../loopback/open-browser'
import { type LoopbackServer, startLoopback } from '../loopback/server'
import { createBackend, type RunningBackend } from '../services/backend'
import { createForeignReaders } from '../services/incoming/read-in-worker'
import { listPageFiles } from '../services/page/page-files'
import { createPictureDesk } from '../services/pictures/picture-desk'
import { createMakers } from '../services/publish/create-makers'
import { localLog } from '../services/reports/local-log'
import { createConfSettings } from '../services/settings/conf-settings'
import { prepareDataFolder } from '../services/storage/data-folder'
import { type ProgramFolders, programFolders } from './program-folders'
import { programVersion } from './program-version'
import { codeOf } from './read-visit'
import { type ExitCode, exitCodes, refuse, type Terminal } from './terminal'

const openedMs = 60_000
const printedMs = 600_000

export type ServeWish = {
  readonly folder: string
  readonly port: number
  readonly program: ProgramFolders
  readonly open: boolean
  readonly passphraseFile: string | undefined
}

/** The program over one folder, until it is ended. Apart from the command, which refuses a folder in use without loading this. */
export async function serveFolder(
  { folder, port, program, open, passphraseFile }: ServeWish,
  terminal: Terminal
): Promise<ExitCode> {
  const log = localLog(folder)
  const report = (what: string, error: unknown) => {
    log.fault(what, error)
    terminal.err(`${terminal.t('commandLine.serve.fault', { what, name: faultFacts(error).name })}\n`)
  }

  const backend = await startBackend(folder, report).catch((error: unknown) => {
    const code = codeOf(error)
    if (code === undefined) throw error
    return { ok: false as const, refusal: { kind: 'not-writable' as const, code } }
  })
  if (!backend.ok) {
    return backend.refusal.kind === 'in-use'
      ? refuse(terminal, 'serve.in-use', { pid: backend.refusal.pid, folder })
      : refuse(terminal, 'not-writable', { file: folder, code: backend.refusal.code })
  }
  const unlocked = await unlock(backend.value, passphraseFile, terminal)
  if (unlocked !== undefined) {
    await backend.value.close()
    return unlocked
  }
  const server = await startLoopback({
    backend: backend.value,
    files: listPageFiles(program.renderer),
    port,
    nowMs: Date.now,
    report
  })
  if (!server.ok) {
    await backend.value.close()
    return refuse(terminal, 'serve.port-taken', { port })
  }
  await invite(server.value, open, join(folder, 'temporary'), terminal)
  await untilEnded(server.value, backend.value, terminal)
  return exitCodes.done
}

/**
 * Opens an enciphered folder with a passphrase that was given at the start, in a file or the environment; without one the page
 * asks for it. An exit code where that was refused.
 */
async function unlock({ handlers }: RunningBackend, file: string | undefined, terminal: Terminal): Promise<ExitCode | undefined> {
  const fromEnvironment = process.env.ATTACHE_PASSPHRASE
  // Programs that this one starts have no business with it.
  delete process.env.ATTACHE_PASSPHRASE
  if (file === undefined && fromEnvironment === undefined) return undefined
  if ((await handlers['encryption.state']({})).kind !== 'locked') return undefined
  const text = file === undefined ? fromEnvironment : await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return refuse(terminal, 'no-such-file', { file: file ?? '' })
  const answer = await handlers['encryption.unlock']({ passphrase: text.replace(/\r?\n$/, '') })
  if (answer.ok) return undefined
  terminal.err(`${storageRefusalSentence(answer.refusal, terminal.t)}\n`)
  return exitCodes.refused
}

async function startBackend(dataFolder: string, report: (what: string, error: unknown) => void) {
  await prepareDataFolder(dataFolder)
  const now = () => new Date().toISOString()
  const program = programFolders()
  const makers = createMakers(program)
  const started = await createBackend({
    info: {
      version: programVersion(),
      backend: 'browser',
      capabilities: { saveDialog: false, showFolder: false, download: true }
    },
    dataFolder,
    samplesFolder: program.samples,
    readerPage: program.readerPage,
    documentsFolder: join(homedir(), 'Documents'),
    settings: createConfSettings(dataFolder, now),
    makers,
    readers: createForeignReaders(join(program.bundles, 'incoming-worker.js')),
    pictures: createPictureDesk(join(program.bundles, 'picture-worker.js')),
    now,
    report
  })
  if (!started.ok) return started
  const backend: RunningBackend = {
    ...started.value,
    close: async () => {
      await started.value.close()
      await makers.close()
    }
  }
  return { ok: true as const, value: backend }
}

/** Opens the browser; where that is not wished or not possible, prints an address. */
async function invite(server: LoopbackServer, open: boolean, folder: string, { out, t }: Terminal): Promise<void> {
  if (open && (await openBrowser(server.newAddress(openedMs), folder, openedMs))) {
    out(`${t('commandLine.serve.opened')}\n`)
    return
  }
  out(`${t('commandLine.serve.address', { address: server.newAddress(printedMs) })}\n`)
  if (process.stdin.isTTY) out(`${t('commandLine.serve.again')}\n`)
}

function untilEnded(server: LoopbackServer, backend: RunningBackend, { out, t }: Terminal): Promise<void> {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', () => out(`${t('commandLine.serve.address', { address: server.newAddress(printedMs) })}\n`))
  return new Promise((resolve) => {
    const end = () => {
      lines.close()
      process.stdin.destroy()
      void server
        .close()
        .then(() => backend.close())
        .then(resolve)
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    process.once('SIGHUP', end)
  })
}
