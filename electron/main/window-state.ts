import { type BrowserWindow, type Rectangle, screen } from 'electron'
import ElectronStore from 'electron-store'
import * as z from 'zod'

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }).optional(),
  maximized: z.boolean().default(false)
})

export type WindowState = z.infer<typeof stateSchema>

export type WindowStates = {
  readonly read: () => WindowState
  readonly keep: (window: BrowserWindow) => void
}

/** Where the window was, beside the settings; a place on a screen that is gone is forgotten. */
export function keptWindowState(folder: string): WindowStates {
  const store = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'window' })
  return {
    read: () => {
      const { success, data } = stateSchema.safeParse(store.store)
      if (!success) return { maximized: false }
      return data.bounds && isVisible(data.bounds) ? data : { maximized: data.maximized }
    },
    keep: (window) => {
      store.store = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    }
  }
}

/** The title bar can be reached: at least 100 x 40 pixels of the upper edge lie on a screen. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return across >= 100 && y >= workArea.y && y + 40 <= workArea.y + workArea.height
  })
}
