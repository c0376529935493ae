import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/base/language'
import { desktopWording } from './desktop-wording'

type Wish = {
  readonly window: BrowserWindow | undefined
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly language: Language
}

/** Writes where the person says; undefined when the dialog was closed without an answer. */
export async function saveFile({ window, folder, name, bytes, language }: Wish): Promise<string | undefined> {
  const { save } = desktopWording(language)
  const filter = name.endsWith('.json')
    ? { name: save.json, extensions: ['json'] }
    : { name: save.packages, extensions: ['visit'] }
  const options = { title: save.title, buttonLabel: save.button, defaultPath: join(folder, name), filters: [filter] }
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (canceled || !filePath) return undefined
  await writeFile(filePath, bytes, { mode: 0o600 })
  return filePath
}
