import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/backend/bridge'
import type { Language } from '../../shared/base/language'
import { type DesktopKey, desktopWording, pageNames } from './desktop-wording'

type Entry = MenuItemConstructorOptions

const pages = ['programme', 'people', 'places', 'facts', 'findings'] as const
const line: Entry = { type: 'separator' }

/** The menu bar in the language of the interface. Entries send the renderer's own acts; editing of text is the system's. */
export function applicationMenu(language: Language, platform: NodeJS.Platform, send: (command: MenuCommand) => void): Menu {
  const words = desktopWording(language)
  const names = pageNames(language)
  const mac = platform === 'darwin'
  // The page hears every key first and knows its own shortcuts: here they are only shown, or they would act twice.
  const entry = (command: MenuCommand, label: string, accelerator?: string): Entry => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false })
  })
  const act = (command: DesktopKey<'commands'>, accelerator?: string) => entry(command, words.commands[command], accelerator)
  const page = (name: (typeof pages)[number]) => entry(`page-${name}`, names[name])
  const role = (name: DesktopKey<'roles'>): Entry => ({ role: name, label: words.roles[name] })
  const menu = (name: DesktopKey<'menus'>, submenu: Entry[]): Entry => ({ id: name, label: words.menus[name], submenu })
  const settings = entry('settings', `${names.settings}…`, 'CommandOrControl+,')

  const own = [role('about'), line, settings, line, role('services'), line, role('hide'), role('hideOthers'), role('unhide')]
  return Menu.buildFromTemplate([
    ...(mac ? [{ label: words.program, submenu: [...own, line, role('quit')] }] : []),
    menu('file', [
      act('new-visit'),
      act('open-file', 'CommandOrControl+O'),
      line,
      entry('page-publish', `${names.publish}…`),
      ...(mac ? [line, role('close')] : [line, settings, line, role('quit')])
    ]),
    menu('edit', [
      act('undo', 'CommandOrControl+Z'),
      act('redo', 'CommandOrControl+Shift+Z'),
      line,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      line,
      act('palette', 'CommandOrControl+K')
    ]),
    menu('go', [entry('visits', names.visits), line, ...pages.map(page)]),
    menu('view', [role('resetZoom'), role('zoomIn'), role('zoomOut'), line, role('togglefullscreen')]),
    menu('window', [role('minimize'), ...(mac ? [line, role('front')] : [role('close')])]),
    menu('help', [act('shortcuts'), ...(mac ? [] : [role('about')])])
  ])
}
