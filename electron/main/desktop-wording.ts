import type { Language } from '../../shared/base/language'
import { desktop as en } from '../../shared/wording/desktop/en'
import { desktop as fr } from '../../shared/wording/desktop/fr'
import { desktop as ru } from '../../shared/wording/desktop/ru'
import { desktop as zh } from '../../shared/wording/desktop/zh'
import { frame as frameEn } from '../../shared/wording/frame/en'
import { frame as frameFr } from '../../shared/wording/frame/fr'
import { frame as frameRu } from '../../shared/wording/frame/ru'
import { frame as frameZh } from '../../shared/wording/frame/zh'
import type { Wording } from '../../shared/wording/wording'

/** Keys of one group, without the plural forms that another language may add. */
export type DesktopKey<Group extends keyof typeof en> = keyof (typeof en)[Group] & string

type DesktopPage = 'programme' | 'people' | 'places' | 'facts' | 'findings' | 'publish' | 'visits' | 'settings'

const sentences: Readonly<Record<Language, Wording<typeof en>>> = { en, fr, ru, zh }

const pages = { en: frameEn.pages, fr: frameFr.pages, ru: frameRu.pages, zh: frameZh.pages } as const

/** The names of the pages, as the window itself writes them. */
export function pageNames(language: Language): Record<DesktopPage, string> {
  return pages[language]
}

/** The sentences of menu bar and dialogs. */
export function desktopWording(language: Language): Wording<typeof en> {
  return sentences[language]
}
