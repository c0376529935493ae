import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/base/language'
import { desktopWording } from './desktop-wording'

/** Where a file is to be saved; undefined when the dialog was closed. */
export async function askWhere(name: string, language: Language): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows()
  const { save } = desktopWording(language)
  const options = { title: save.title, buttonLabel: save.button, defaultPath: join(app.getPath('documents'), name) }
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? undefined : filePath
}
