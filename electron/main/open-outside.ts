import { dialog, shell } from 'electron'
import type { Language } from '../../shared/base/language'
import { desktopWording } from './desktop-wording'

const allowed: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:'])

/** Hands an address to the system after the person has seen where it leads. Other schemes start programs and are left alone. */
export async function openOutside(address: string, language: Language): Promise<void> {
  const url = URL.parse(address)
  if (url === null || !allowed.has(url.protocol)) return
  const { outside } = desktopWording(language)
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: outside.question.replace('{{where}}', url.protocol === 'https:' ? url.host : url.pathname),
    detail: outside.detail,
    buttons: [outside.stay, outside.open],
    defaultId: 0,
    cancelId: 0,
    noLink: true
  })
  if (response === 1) await shell.openExternal(url.href)
}
