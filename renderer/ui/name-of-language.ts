import type { Language } from '../../shared/base/language'

/** A language by its own name, as its readers look for it. */
export function nameOfLanguage(language: Language): string {
  switch (language) {
    case 'en':
      return 'English'
    case 'ru':
      return 'Русский'
    case 'zh':
      return '中文'
    case 'fr':
      return 'Français'
  }
}
