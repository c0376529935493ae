import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { app, dialog, Menu, protocol, session } from 'electron'
import * as z from 'zod'
import { listPageFiles } from '../services/page/page-files'
import { type LocalLog, localLog } from '../services/reports/local-log'
import { answerCalls } from './answer-calls'
import { appScheme } from './app-origin'
import { showAppearance } from './appearance'
import { applicationMenu } from './application-menu'
import { compose, type Program } from './compose'
import { desktopWording } from './desktop-wording'
import { endSafely } from './end-safely'
import { guardContents } from './guard-contents'
import { guardSession } from './guard-session'
import { interfaceLanguage } from './interface-language'
import { openOutside } from './open-outside'
import { openVisitFiles } from './open-visit-files'
import { createOurWindows } from './our-windows'
import { serveApp } from './serve-app'
import { prepareUpdates } from './updates'
import { keptWindowState } from './window-state'
import { createWindows } from './windows'

const secondInstanceSchema = z.object({ files: z.array(z.string()).max(100) })

/** Begins once Electron is ready. Files that the system hands over before that wait. */
export function run(folder: string, files: readonly string[]): void {
  const early = [...files]
  let open = (paths: readonly string[]): void => void early.push(...paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  const log = localLog(folder)
  void app.whenReady().then(async () => {
    try {
      const program = await compose(folder, log)
      if (!program.ok) return refuse(words().inUse, { folder, pid: String(program.refusal.pid) })
      open = begin(program.value, folder, log)
      open(early)
    } catch (error) {
      log.fault('start', error)
      refuse(words().failed, { folder })
    }
  })
}

const words = () => desktopWording(interfaceLanguage(undefined, app.getPreferredSystemLanguages()))

function refuse(sentence: { readonly message: string; readonly detail: string }, facts: Readonly<Record<string, string>>): void {
  const detail = sentence.detail.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => facts[name] ?? '')
  dialog.showErrorBox(sentence.message, detail)
  app.exit(1)
}

/** Puts the parts together; what comes back opens visit files. */
function begin(program: Program, folder: string, log: LocalLog): (paths: readonly string[]) => void {
  const language = () => interfaceLanguage(program.settings(), app.getPreferredSystemLanguages())
  const pass = randomBytes(24).toString('base64url')
  const ours = createOurWindows()
  const windows = createWindows({ ours, states: keptWindowState(folder), title: () => desktopWording(language()).program })

  guardContents((address) => void openOutside(address, language()))
  guardSession(session.defaultSession)
  const files = listPageFiles(join(import.meta.dirname, '../renderer'))
  protocol.handle(appScheme, serveApp({ files, pass, shelf: program.shelf }))
  const settled = answerCalls({ handlers: program.handlers, sent: ours.sent, pass, fault: log.fault })
  const ends = endSafely({ flush: () => windows.flush().then(settled), close: program.close })

  const dress = () => {
    showAppearance(program.settings().appearance)
    const send = (command: Parameters<Parameters<typeof applicationMenu>[2]>[0]) => windows.send({ kind: 'menu', command })
    Menu.setApplicationMenu(applicationMenu(language(), process.platform, send))
    windows.paint()
  }
  program.subscribe((event) => {
    if (event.kind === 'settings-changed') dress()
    windows.tell(event)
  })
  windows.onOpened(ends.watch)
  app.on('activate', windows.show)
  const openFiles = (paths: readonly string[]) =>
    void openVisitFiles(paths, { shelf: program.shelf, send: windows.send, fault: log.fault })
  app.on('second-instance', (_, _arguments, _folder, more) => {
    windows.show()
    const handedOver = secondInstanceSchema.safeParse(more)
    if (handedOver.success) openFiles(handedOver.data.files)
  })

  dress()
  windows.show()
  void prepareUpdates().catch((error) => log.fault('updates', error))
  log.note('started')
  return openFiles
}
