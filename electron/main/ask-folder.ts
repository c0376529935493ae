import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Language } from '../../shared/base/language'
import { desktopWording } from './desktop-wording'

/** A folder that the user picks or makes; undefined when the dialog was closed. */
export async function askFolder(language: Language): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows()
  const { folder } = desktopWording(language)
  const properties: OpenDialogOptions['properties'] = ['openDirectory', 'createDirectory']
  const options = { title: folder.title, buttonLabel: folder.button, properties }
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return canceled ? undefined : filePaths[0]
}
