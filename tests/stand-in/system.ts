import type { Dialog, MessageBoxOptions, NativeTheme, PowerMonitor, Screen, Shell } from 'electron'
import { KnownEmitter } from './known-emitter'
import { stage } from './stage'
import { strict } from './strict'

/** A dialog's options, with or without its window before them. */
const ask = (kind: string, given: readonly unknown[]): unknown => {
  stage.asked.push({ kind, options: given.at(-1) as Record<string, unknown> })
  return stage.answers.shift()
}

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string) => void ask('error', [{ title, content }]),
  showMessageBox: async (...given: unknown[]) =>
    ask('message', given) ?? { response: (given.at(-1) as MessageBoxOptions).cancelId ?? 0, checkboxChecked: false },
  showOpenDialog: async (...given: unknown[]) => ask('open', given) ?? { canceled: true, filePaths: [] },
  showSaveDialog: async (...given: unknown[]) => ask('save', given) ?? { canceled: true, filePath: '' }
} satisfies { readonly [Member in keyof Dialog]?: unknown })

export const shell = strict('shell', {
  openExternal: async (address: string) => void stage.givenToSystem.push(address),
  openPath: async (path: string) => {
    stage.givenToSystem.push(path)
    return ''
  },
  showItemInFolder: (path: string) => void stage.givenToSystem.push(path)
} satisfies { readonly [Member in keyof Shell]?: unknown })

let themeSource = 'system'

export const nativeTheme = strict(
  'nativeTheme',
  Object.defineProperties(new KnownEmitter('nativeTheme', ['updated']), {
    shouldUseDarkColors: { get: () => themeSource === 'dark' },
    themeSource: {
      get: () => themeSource,
      set: (source: string) => {
        themeSource = source
        const colorScheme = source === 'dark' ? 'dark' : 'light'
        for (const page of stage.pages) void page.emulateMedia({ colorScheme })
      }
    }
  } satisfies { readonly [Member in keyof NativeTheme]?: PropertyDescriptor })
)

export const powerMonitor = strict(
  'powerMonitor',
  new KnownEmitter('powerMonitor', ['resume', 'shutdown', 'suspend']) satisfies {
    readonly [Member in keyof PowerMonitor]?: unknown
  }
)

const display = { x: 0, y: 0, width: 1920, height: 1080 }

export const screen = strict('screen', {
  getAllDisplays: () => [{ bounds: display, workArea: display }],
  getPrimaryDisplay: () => ({ bounds: display, workArea: display })
} satisfies { readonly [Member in keyof Screen]?: unknown })
