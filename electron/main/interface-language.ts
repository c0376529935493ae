import type { Settings } from '../../shared/backend/settings'
import { type Language, languages } from '../../shared/base/language'

/** The language chosen, else the first of the system's that the program speaks. */
export function interfaceLanguage(settings: Settings | undefined, systemLanguages: readonly string[]): Language {
  if (settings?.languageChosen) return settings.interfaceLanguage
  const own = systemLanguages.map((tag) => languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language))
  return own.find((language) => language !== undefined) ?? settings?.interfaceLanguage ?? 'en'
}
