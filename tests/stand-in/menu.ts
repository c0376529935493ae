import type { MenuItemConstructorOptions, Menu as RealMenu } from 'electron'
import { strict, strictOptions, unknown } from './strict'

const options = ['accelerator', 'click', 'id', 'label', 'registerAccelerator', 'role', 'submenu', 'type']
const roles: ReadonlySet<string> = new Set<NonNullable<MenuItemConstructorOptions['role']>>([
  'about',
  'close',
  'copy',
  'cut',
  'front',
  'hide',
  'hideOthers',
  'minimize',
  'paste',
  'quit',
  'resetZoom',
  'selectAll',
  'services',
  'togglefullscreen',
  'unhide',
  'zoomIn',
  'zoomOut'
])

type Item = {
  readonly id: string
  readonly label: string
  readonly accelerator: string
  readonly role: string
  readonly type: string
  readonly submenu: Built | undefined
  readonly click: () => void
}
export type Built = { readonly items: readonly Item[]; readonly getMenuItemById: (id: string) => Item | null }

let applicationMenu: Built | null = null

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): Built => build(template),
  getApplicationMenu: () => applicationMenu,
  setApplicationMenu: (menu: Built | null) => {
    applicationMenu = menu
  }
} satisfies { readonly [Member in keyof typeof RealMenu]?: unknown })

function build(template: readonly MenuItemConstructorOptions[]): Built {
  const items = template.map(item)
  return strict('menu', {
    items,
    getMenuItemById: (id: string) =>
      items.find((entry) => entry.id === id) ??
      items.map((entry) => entry.submenu?.getMenuItemById(id)).find((found) => found) ??
      null
  } satisfies { readonly [Member in keyof RealMenu]?: unknown })
}

function item(given: MenuItemConstructorOptions): Item {
  strictOptions('MenuItem', given, options)
  const { role, type, label, submenu } = given
  if (role !== undefined && !roles.has(role)) throw unknown(`the role ${role}`)
  if (role === undefined && label === undefined && type !== 'separator')
    throw new Error('a menu item needs a label, a role or a type')
  return strict('menuItem', {
    id: given.id ?? '',
    label: label ?? '',
    accelerator: typeof given.accelerator === 'string' ? given.accelerator : '',
    role: role ?? '',
    type: type ?? (submenu ? 'submenu' : 'normal'),
    submenu: Array.isArray(submenu) ? build(submenu) : undefined,
    click: () => (given.click as (() => void) | undefined)?.()
  })
}
