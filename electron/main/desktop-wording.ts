import type { Language } from '../../shared/base/language'
import { desktop as en } from '../../shared/wording/desktop/en'
import { desktop as fr } from '../../shared/wording/desktop/fr'
import { desktop as ru } from '../../shared/wording/desktop/ru'
import { desktop as zh } from '../../shared/wording/desktop/zh'
import type { Wording } from '../../shared/wording/wording'

/** Keys of one group, without the plural forms that another language may add. */
export type DesktopKey<Group extends keyof typeof en> = keyof (typeof en)[Group] & string

const sentences: Readonly<Record<Language, Wording<typeof en>>> = { en, fr, ru, zh }

/** The sentences of menu bar and dialogs. */
export function desktopWording(language: Language): Wording<typeof en> {
  return sentences[language]
}
